import type { Problem } from '../problem.ts';
import { linesOf, piecesOf, type Source, SourceError } from '../source.ts';

/** An object of a JSON source and where it begins, or why it can't be read. */
export type JsonItem = { line: number; value: Record<string, unknown> } | { problem: Problem };

/** A longer object than this, in characters, is no record. */
const longestItem = 4_000_000;

/** The objects of JSON Lines, one a line; a broken line is a problem and the others are read. */
export async function* jsonLines(source: Source): AsyncGenerator<JsonItem> {
  for await (const { text, number } of linesOf(source)) {
    if (text.trim() !== '') yield itemOf(source.name, number, text);
  }
}

/**
 * The objects in the first array of a JSON text, `[{...}]` or `{"papers": [{...}]}`, one after
 * another: the whole is never held. Throws a SourceError where the array doesn't end.
 */
export async function* jsonElements(source: Source): AsyncGenerator<JsonItem> {
  let line = 1;
  let start = 0;
  let depth = 0;
  let isInArray = false;
  let isInString = false;
  let isEscaped = false;
  let item = '';
  let isOdd = false;
  for await (const piece of piecesOf(source)) {
    for (const character of piece) {
      if (character === '\n') line++;
      if (depth > 0) item += character;
      if (isInArray && depth === 0 && !isInString && !isOdd && /[^\s,{\]]/.test(character)) {
        isOdd = true;
        yield { problem: broken(source.name, line, 'an element of the array is not a record').problem };
      } else if (character === ',' && !isInString) isOdd = false;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (character === '\\') isEscaped = true;
        else if (character === '"') isInString = false;
      } else if (character === '"') isInString = true;
      else if (!isInArray) isInArray = character === '[';
      else if (character === '{' && depth++ === 0) {
        item = character;
        start = line;
      } else if (character === '}' && depth > 0 && --depth === 0) yield itemOf(source.name, start, item);
      else if (character === ']' && depth === 0) return;
      if (item.length > longestItem) throw broken(source.name, start, 'an object of the array has no end');
    }
  }
  throw broken(
    source.name,
    depth > 0 ? start : line,
    isInArray ? 'the array has no end' : 'there is no array of papers',
  );
}

function itemOf(file: string, line: number, text: string): JsonItem {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { line, value: value as Record<string, unknown> };
    }
    return { problem: broken(file, line, 'the line is not a record').problem };
  } catch (cause) {
    return { problem: broken(file, line, `not JSON: ${reasonIn((cause as Error).message)}`).problem };
  }
}

/** What the parser says, without the text it quotes; its lines are counted in the object alone. */
function reasonIn(message: string): string {
  return message
    .replace(/,? ?\.\.\..*/s, '')
    .replace(/ in JSON at position (\d+).*/s, (_, at) => `, at character ${Number(at) + 1}`);
}

function broken(file: string, line: number, what: string): SourceError {
  return new SourceError({
    severity: 'refused',
    file,
    line,
    what,
    remedy: 'Correct it and import the file again.',
  });
}
