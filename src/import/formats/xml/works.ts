import { LeftData, type NamedText } from '../left-data.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { childrenOf, type MarkupElement, plainTextOf, type XmlElement } from './element.ts';
import { xmlElements } from './parse.ts';

/**
 * The works that a document tells of, in elements with certain names. `fieldsOf` gives the fields of
 * an element, or why it can't be read, or nothing for what is no work. What no field holds is
 * noted at the end.
 */
export function* xmlWorks(
  text: string,
  names: readonly string[],
  fieldsOf: (element: XmlElement) => Record<string, unknown> | string | undefined,
): Generator<RawWork | RawFault | RawNote> {
  const left = new LeftData();
  for (const element of xmlElements(text, new Set(names))) {
    if ('fault' in element) {
      yield element;
      continue;
    }
    const fields = fieldsOf(element);
    if (typeof fields === 'string')
      yield {
        line: element.line,
        fault: fields,
        remedy: 'Correct it, or ask the service again, and import it again.',
      };
    else if (fields) {
      left.add(textsIn(element), fields, element.line);
      yield { line: element.line, fields };
    }
  }
  yield* left.notes();
}

/** The texts of the innermost elements, and of those that hold text as well. */
function* textsIn(element: MarkupElement, path = ''): Generator<NamedText> {
  const below = childrenOf(element);
  const isText =
    below.length === 0 || element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  if (isText) yield { path, text: plainTextOf(element) };
  else for (const child of below) yield* textsIn(child, path === '' ? child.name : `${path}.${child.name}`);
}
