import { type Problem, problemAt } from '../problem.ts';
import type { Candidate } from './candidate.ts';

/** Fields in which people and their programs keep what is for themselves, of BibTeX and of EndNote. */
const privateFields: Readonly<Record<string, RegExp>> = {
  bibtex: /^(?:annote|review|local-url|bdsk-file-\d+|comment-\S+)$/i,
  endnote: /^research notes$/,
};

/** Data that are called so name files. */
const fileNames = /file|attach|\bpdf|local|path|^L\d$|further addresses/i;

/** What on a machine a text names: a drive, a folder of a person, a program's own scheme. */
const machinePath =
  /(?:^|(?<=[\s:;,("'{]))(?:file:|internal-pdf:|[a-z]:(?:\\|\/(?!\/))|\\\\\w|~[\\/]|\/(?:home|Users|Volumes|mnt|media|tmp|var|root|private)\/)\S*/i;

const machinePaths = new RegExp(machinePath, 'gi');

/** A path from the root of a machine, in what names files. */
const absolutePath = /(?:^|:)\s*\/(?!\/)/;

/** A note as reference managers keep it beside a paper, in HTML; several stand behind each other. */
const managedNote = /<(div|p|h[1-6]|ul|ol)\b[^>]*>[^]*?<\/\1>\s*;?\s*/gi;

/**
 * Leaves out of the candidates of a file what nobody is meant to publish: paths of files on a person's machine, and
 * notes that a person keeps beside a paper. A whole record stays as it is.
 */
export class PrivateData {
  /** How often data of a name were left out or shortened. */
  readonly #left = new Map<string, number>();

  without(candidate: Candidate): Candidate {
    const { extra, ...fields } = candidate.fields;
    if (!extra || candidate.isWhole) return candidate;
    const value: Record<string, string> = {};
    let isSame = true;
    for (const [name, text] of Object.entries(extra.value)) {
      const kept = publicText(name, text, candidate.format);
      if (kept !== '') value[name] = kept;
      if (kept === text) continue;
      isSame = false;
      this.#left.set(name, (this.#left.get(name) ?? 0) + 1);
    }
    if (isSame) return candidate;
    return {
      ...candidate,
      fields: Object.keys(value).length > 0 ? { ...fields, extra: { ...extra, value } } : fields,
    };
  }

  /** A note that names what was left out, if anything was. */
  problem(file: string): Problem[] {
    if (this.#left.size === 0) return [];
    const names = [...this.#left].map(([name, count]) => `${name} (${count})`).sort();
    const what = `paths of files on a machine and private notes are left out: ${names.join(', ')}`;
    return [problemAt('note', { file }, what, 'Nothing needs to be done.')];
  }
}

/** What of a text under a name is for others to read. */
function publicText(name: string, text: string, format: string): string {
  if (privateFields[format]?.test(name)) return '';
  if (/^(?:N1|notes?)$/i.test(name) && /^\s*<(?:div|p|h[1-6]|ul|ol)\b/i.test(text))
    return text.replace(managedNote, '').trim();
  const isFile = fileNames.test(name);
  if (!machinePath.test(text) && !(isFile && absolutePath.test(text))) return text;
  const divider = name === 'further addresses' ? ' ' : '; ';
  const parts = text.split(divider === ' ' ? /\s+/ : /;\s*/);
  return parts
    .map((part) => publicPart(part, isFile))
    .filter((part) => part !== '')
    .join(divider);
}

function publicPart(part: string, isFile: boolean): string {
  if (isFile) return machinePath.test(part) || absolutePath.test(part) ? '' : part;
  return part.replace(machinePaths, '').replace(/ {2,}/g, ' ').trim();
}
