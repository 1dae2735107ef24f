import type { RawFault, RawWork } from '../work.ts';
import type { XmlElement } from './element.ts';
import { xmlElements } from './parse.ts';

/**
 * The works that a document tells of, in elements with certain names. `fieldsOf` gives the fields of
 * an element, or why it can't be read, or nothing for what is no work.
 */
export function* xmlWorks(
  text: string,
  names: readonly string[],
  fieldsOf: (element: XmlElement) => Record<string, unknown> | string | undefined,
): Generator<RawWork | RawFault> {
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
    else if (fields) yield { line: element.line, fields };
  }
}
