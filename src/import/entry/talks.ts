import { identifierFields } from '../../paper/identifier-text.ts';
import { type Problem, problemAt, shortened } from '../problem.ts';
import type { Candidate } from './candidate.ts';

/** Types of what is said or played rather than written. */
const spokenTypes = new Set<string | undefined>([
  'speech',
  'motion_picture',
  'song',
  'broadcast',
  'performance',
]);

/** So many are named; the others are counted. */
const mostNamed = 3;

/**
 * Leaves out of the candidates of a file talks, films and recordings, which are no papers unless an identifier says
 * that they were published as one. A whole record, and one of our own kind, stays.
 */
export class Talks {
  readonly #left: Candidate[] = [];

  /** Whether a candidate is left out. */
  has(candidate: Candidate): boolean {
    const { fields, format, isWhole } = candidate;
    const isOther = spokenTypes.has(fields.type?.value) && format !== 'records' && !isWhole;
    if (!isOther || identifierFields.some((name) => fields[name] !== undefined)) return false;
    this.#left.push(candidate);
    return true;
  }

  /** A note that names what was left out, if anything was. */
  problem(file: string): Problem[] {
    const [first] = this.#left;
    if (!first) return [];
    const titles = this.#left.map(({ fields }) => `"${shortened(fields.title?.value ?? '', 60)}"`);
    const more = titles.length > mostNamed ? ` and ${titles.length - mostNamed} more` : '';
    const what = `talks, films and recordings are not papers: ${titles.slice(0, mostNamed).join(', ')}${more}; left out`;
    return [
      problemAt(
        'note',
        { file, line: first.line },
        what,
        'Give one a DOI, or another type, to have it as a paper.',
      ),
    ];
  }
}
