import { type Problem, problemAt } from '../problem.ts';
import type { Candidate } from './candidate.ts';

/** Fields in which people and their programs keep what is for themselves, of BibTeX and of EndNote. */
const privateFields: Readonly<Record<string, RegExp>> = {
  bibtex: /^(?:annote|review|local-url|bdsk-file-\d+|comment-\S+)$/i,
  endnote: /^research notes$/,
};

/** Names of data that say themselves that they are for one person, or for those who review. */
const privateName =
  /\b(?:private(?:ly)?|privat(?:e[rs]?)?|confidential|personal (?:notes?|comments?|remarks?|ratings?|thoughts|opinions?)|my|meine?|internal (?:notes?|comments?|remarks?))\b|^(?:reviewers?|referees?|screeners?|raters?)(?: (?:\d+|[a-d]))?$|\b(?:reviewers?|referees?|screeners?|screening|raters?|editors?) ?s? (?:\w+ )?(?:notes?|comments?|remarks?|feedback|names?|initials|decisions?|votes?)\b|\b(?:notes?|comments?|remarks?|decisions?|votes?) (?:of|by|from|to|for) (?:the )?(?:reviewers?|referees?|screeners?|editors?|authors)\b/;

/** Names of data by which people are reached. */
const contactName =
  /\be ?mails?\b|\b(?:tele)?phone\b|\b(?:mobile|cell|tel|fax)(?: (?:no|nr|number))?$|\bcontact (?:details?|info(?:rmation)?|address(?:es)?|data)\b|电子邮件|邮箱|メール/;

/** Names of data that reviews of papers have, whose notes are those of the reviewers. */
const reviewName =
  /^covidence\b|\bscreen(?:ed|ing|er|ers)?\b|^(?:include|exclude|inclusion|exclusion)\b|\breviewers?\b/;
const noteName = /^(?:n1|notes?|comments?|remarks?)$/;

/** What programs for reviews write into notes: who decided what, and their words. */
const reviewNote =
  /\bRAYYAN-[A-Z]+\s*:|\)\s*\((?:Screen|Select|Extract|Exclude|Include|Full[- ]text)\w*\)\s*:/;

/** An address for mail, with what calls it so. */
const mailAddresses =
  /(?:(?:electronic address|e-?mail(?: address)?|correspondence)\s*:?\s*)?(?<![\w.+/:@-])(?:mailto:)?(?!git@)[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi;

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

/** Whether data of a name are for nobody but who keeps them, or tell how people are reached. */
export function isPrivateName(name: string): boolean {
  const words = wordsOf(name);
  return privateName.test(words) || contactName.test(words);
}

/** A name in small letters, its words apart: `privateNotes`, `my_notes`. */
function wordsOf(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Leaves out of the candidates of a file what nobody is meant to publish: paths of files on a person's machine,
 * notes that a person keeps beside a paper or that reviewers write, and how people are reached. A whole record stays
 * as it is.
 */
export class PrivateData {
  /** How often data of a name were left out or shortened. */
  readonly #left = new Map<string, number>();

  without(candidate: Candidate): Candidate {
    const { extra, ...fields } = candidate.fields;
    if (!extra || candidate.isWhole) return candidate;
    const value: Record<string, string> = {};
    let isSame = true;
    const isReview = Object.keys(extra.value).some((name) => reviewName.test(wordsOf(name)));
    for (const [name, text] of Object.entries(extra.value)) {
      const isOfReview = (isReview && noteName.test(wordsOf(name))) || reviewNote.test(text);
      const kept = isOfReview || isPrivateName(name) ? '' : publicText(name, text, candidate.format);
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
    const what = `paths of files on a machine, private notes and addresses for mail are left out: ${names.join(', ')}`;
    return [problemAt('note', { file }, what, 'Nothing needs to be done.')];
  }
}

/** What of a text under a name is for others to read. */
function publicText(name: string, text: string, format: string): string {
  if (privateFields[format]?.test(name)) return '';
  if (/^(?:N1|notes?)$/i.test(name) && /^\s*<(?:div|p|h[1-6]|ul|ol)\b/i.test(text))
    return text.replace(managedNote, '').trim();
  const isFile = fileNames.test(name);
  const unaddressed = withoutMail(text);
  if (unaddressed !== text) return publicText(name, unaddressed, format);
  if (!machinePath.test(text) && !(isFile && absolutePath.test(text))) return text;
  const divider = name === 'further addresses' ? ' ' : '; ';
  const parts = text.split(divider === ' ' ? /\s+/ : /;\s*/);
  return parts
    .map((part) => publicPart(part, isFile))
    .filter((part) => part !== '')
    .join(divider);
}

/** A text without the addresses for mail in it, and the signs that stood around them. */
function withoutMail(text: string): string {
  if (!text.includes('@')) return text;
  const marked = text.replace(mailAddresses, '\uE000');
  if (marked === text) return text;
  return marked
    .replace(/[(<[]\s*\uE000\s*[)>\]]/g, '\uE000')
    .replace(/([.,;])\s*\uE000\s*[.,]/g, '$1')
    .replace(/\s*[,;]?\s*\uE000(?=\s*(?:[,;]|$))|\uE000/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/g, '');
}

function publicPart(part: string, isFile: boolean): string {
  if (isFile) return machinePath.test(part) || absolutePath.test(part) ? '' : part;
  return part.replace(machinePaths, '').replace(/ {2,}/g, ' ').trim();
}
