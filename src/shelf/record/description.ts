import type { Site } from '../../content/site/site.ts';
import type { Paper } from '../../paper/paper.ts';
import { fields } from '../../words/words.ts';
import { fieldLabel } from '../facet/own-field.ts';

/** What a list or a source says of a paper in words of its own, where an abstract would stand. */
export interface Description {
  /** What it is, as people call it. */
  label: string;
  /** Its name under `extra`. */
  field: RemarkField;
  /** The source's words, TeX included. */
  text: string;
}

/** The names under which sources keep what they say of a paper; the first that describes it is shown. */
const remarkFields = ['note', 'annotation', 'comment'] as const;

export type RemarkField = (typeof remarkFields)[number];

/** What is said of a paper under `extra`, each under its name and in its source's words. */
export function remarksOf(site: Pick<Site, 'fields'>, { extra = {} }: Pick<Paper, 'extra'>): Description[] {
  return remarkFields.flatMap((field) => {
    const text = Object.hasOwn(extra, field) ? extra[field] : undefined;
    return text === undefined ? [] : [{ label: remarkLabel(site, field), field, text }];
  });
}

/** The description of a paper that has no abstract; `undefined` where no remark reads as one. */
export function descriptionOf(
  site: Pick<Site, 'fields'>,
  paper: Pick<Paper, 'abstract' | 'extra'>,
): Description | undefined {
  return paper.abstract === '' ? remarksOf(site, paper).find(({ text }) => isProse(text)) : undefined;
}

/** What people call a name under `extra`, as far as it is known. */
export function extraLabel(name: string): string {
  return remarkFields.find((field) => field === name) ? fields[name as RemarkField] : name;
}

function remarkLabel({ fields: own = [] }: Pick<Site, 'fields'>, field: RemarkField): string {
  const named = own.find(({ name }) => name === field);
  return named ? fieldLabel(named) : fields[field];
}

/** Fewer words than this name a place or a state, as `Stanford University` and `to appear` do, but for a short sentence. */
const leastWords = 6;
const leastSentenceWords = 3;
const leastHanLetters = 10;

/** So many words with a capital are a name: `XLang Lab, the University of Hong Kong`; German sentences have two in three. */
const mostNames = 0.7;

/** Whether a remark says something of its paper. */
function isProse(text: string): boolean {
  const bare = text.replace(/\bhttps?:\S+/g, ' ');
  const words = bare.match(/\p{L}{2,}/gu) ?? [];
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  const letters = bare.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const least = /[.!?]$/.test(bare.trim()) ? leastSentenceWords : leastWords;
  const areNames = names.length > words.length * mostNames;
  return (words.length >= least && !areNames) || letters >= leastHanLetters;
}
