import { type Problem, problemAt } from '../problem.ts';
import { headOf, linesOf, piecesOf, type Source, SourceError } from '../source.ts';

/** An object of a JSON source and where it begins, or why it can't be read. */
export type JsonItem =
  | { kind: 'object'; line: number; value: Record<string, unknown> }
  | { kind: 'problem'; problem: Problem };

/** A longer object is no record. */
const longestObjectChars = 4_000_000;

/** The objects of a JSON text that begins with an array, otherwise of JSON Lines. */
export async function* jsonObjects(source: Source): AsyncGenerator<JsonItem> {
  const isArray = (await headOf(source, 1024)).trimStart().startsWith('[');
  yield* isArray ? jsonElements(source) : jsonLines(source);
}

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
        yield problemIn(source.name, line, 'an element of the array is not a record');
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
      if (item.length > longestObjectChars)
        throw new SourceError(
          { file: source.name, line: start },
          'an object of the array has no end',
          correction,
        );
    }
  }
  const what = isInArray ? 'the array has no end' : 'there is no array of papers';
  throw new SourceError({ file: source.name, line: depth > 0 ? start : line }, what, correction);
}

function itemOf(file: string, line: number, text: string): JsonItem {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value)
      ? { kind: 'object', line, value }
      : problemIn(file, line, 'the line is not a record');
  } catch (cause) {
    return problemIn(file, line, `not JSON: ${reasonIn((cause as Error).message)}`);
  }
}

/** A string, or what Python and JavaScript write into JSON though it has no place there. */
const looseToken = /"(?:[^"\\]|\\.)*"|\bNaN\b|-?\bInfinity\b|,(?=\s*[}\]])/g;

/** The value of JSON, in which `NaN` says nothing and a comma may stand before a closing bracket. Throws a SyntaxError. */
export function looseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const strict = text.replace(looseToken, (token) =>
      token.startsWith('"') ? token : token === ',' ? '' : 'null',
    );
    if (strict === text) throw cause;
    return JSON.parse(strict);
  }
}

/** Whether a value is an object with names, and neither `null` nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the parser says, without the text it quotes and without its line, which counts within the object. */
function reasonIn(message: string): string {
  return message
    .replace(/,? ?\.\.\..*/s, '')
    .replace(/ in JSON at position (\d+).*/s, (_, at) => `, at character ${Number(at) + 1}`);
}

const correction = 'Correct it and import the file again.';

function problemIn(file: string, line: number, what: string): JsonItem {
  return { kind: 'problem', problem: problemAt('refused', { file, line }, what, correction) };
}

/** What a text says if it is JSON, whole; `undefined` where it isn't. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
