import { doiAddress } from '../identifier.ts';
import { creatorsOf } from '../name/creators.ts';
import type { Paper } from '../paper.ts';
import type { Inline } from '../text/inline.ts';
import { textLineOf } from '../text/render.ts';
import { spokenFormula } from '../text/spoken-formula.ts';
import { markedText, plainText } from '../text/text.ts';
import { citedAddress, printedYear, yearOf } from './cited.ts';
import { citedTypeOf, citedTypes, containerOf, isArxivPreprint } from './cited-type.ts';
import { inverted, personOf, upright } from './person.ts';

/** A paper as a reference list has it, in the order of its parts: text, and slanted text. */
export type Reference = (paper: Omit<Paper, 'id'>, key?: string) => Inline[];

/**
 * A reference in the style of the American Psychological Association, 7th edition, with the source's
 * own capitals in the title: `Yao, S., & Zhao, J. (2022). *Title* (arXiv:2210.03629). arXiv. Address`.
 */
export const apa: Reference = (paper) => {
  const { people, editors, title, mark, year = 'n.d.', container, preprint, address } = partsOf(paper);
  const stop = mark ? '' : '.';
  const names = people.map((person) => inverted(person, person.initials));
  const shown =
    names.length > 20 ? `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}` : listed(names, '&', true);
  const what = container
    ? [...title, text(`${stop} `), ...container('In '), ...apaPlace(paper), text('.'), ...house(paper)]
    : [
        slanted(...title),
        text(preprint ? ` (${preprint}). arXiv.` : apaIdentity(paper, stop)),
        ...house(paper),
      ];
  const signed = editors ? `${shown} (${editors}).` : ended(shown);
  const head = shown ? [text(`${signed} (${year}). `), ...what] : [...what, text(` (${year}).`)];
  return [...head, text(address && ` ${address}`)];
};

/**
 * A reference in the style of the Institute of Electrical and Electronics Engineers, without its
 * number: `S. Yao and J. Zhao, “Title,” 2022, arXiv:2210.03629.`
 */
export const ieee: Reference = (paper) => {
  const { people, editors, title, mark, year = 'n.d.', container, preprint, address } = partsOf(paper);
  const { doi } = paper;
  const names = people.map((person) => upright(person, person.initials));
  const shown = names.length > 6 ? `${names[0]} et al.` : listed(names, 'and');
  const signed = editors ? `${shown}, ${editors}` : shown;
  const head = [
    text(`${signed && `${signed}, `}“`),
    ...quotedInside(title),
    text(/[?!]/.test(mark) ? '” ' : ',” '),
  ];
  const named = containerOf(paper) ?? '';
  const by = publisherOf(paper);
  const where = container
    ? [...container('in '), text(ieeePlace(paper)), text(named.includes(year) ? '' : `, ${year}`)]
    : [
        text(
          [...bookParts(paper, 'vol.'), by, numberOf(paper), preprint ? `${year}, ${preprint}` : year]
            .filter(Boolean)
            .join(', '),
        ),
      ];
  const online = preprint || !address ? '.' : `. [Online]. Available: ${address}`;
  const end = doi ? `, doi: ${doi}.` : online;
  const isEnded = textLineOf(where).endsWith('.') && end.startsWith('.');
  return [...head, ...where, text(isEnded ? end.slice(1) : end)];
};

/**
 * A reference in the author-date style of the Chicago Manual, 17th edition, with the source's own
 * capitals in the title: `Yao, Shunyu, and Jeffrey Zhao. 2022. “Title.” arXiv. Address.`
 */
export const chicago: Reference = (paper) => {
  const { people, editors, title, mark, year = 'n.d.', container, preprint, address } = partsOf(paper);
  const names = people.map((person, index) =>
    index === 0 ? inverted(person, person.given) : upright(person, person.given),
  );
  const shown = names.length > 10 ? `${names.slice(0, 7).join(', ')}, et al.` : listed(names, 'and', true);
  const quoted = [text('“'), ...quotedInside(title), text(mark ? '”' : '.”')];
  const signed = editors ? `${shown}, ${editors.toLowerCase()}` : ended(shown);
  const head = shown ? [text(`${signed} ${ended(year)} `), ...quoted] : [...quoted, text(` ${ended(year)}`)];
  const where = container
    ? [text(' '), ...container('In '), text(`${chicagoPlace(paper)}.`), ...house(paper)]
    : [
        text(
          [...bookParts(paper, 'Vol.'), numberOf(paper)].map((part) => part && ` ${ended(part)}`).join(''),
        ),
        text(preprint && ' arXiv.'),
        ...house(paper),
      ];
  return [...head, ...where, text(address && ` ${address}.`)];
};

/** What references in all styles are made of. */
function partsOf(paper: Omit<Paper, 'id'>) {
  const { title, arxiv, doi } = paper;
  const { names, areEditors } = creatorsOf(paper);
  const container = containerOf(paper);
  const isInBook = citedTypes[citedTypeOf(paper)].within === 'book';
  const year = yearOf(paper);
  return {
    people: names.map(personOf),
    /** What stands behind the people, where they are editors. */
    editors: areEditors && (names.length > 1 ? 'Eds.' : 'Ed.'),
    /** With the source's own capitals. */
    title: withoutFormulas(markedText(title).nodes),
    /** What the title ends with, if that ends a sentence. */
    mark: /[.?!]$/.exec(plainText(title))?.[0] ?? '',
    ...(year && { year: printedYear(year) }),
    /** The slanted container or venue, if one is known, behind `word` where a paper stands *in* it. */
    container: container
      ? (word: string) => [text(isInBook ? word : ''), slanted(text(container))]
      : undefined,
    /** `arXiv:2210.03629`, of a preprint. */
    preprint: isArxivPreprint(paper) ? `arXiv:${arxiv}` : '',
    /** The DOI's address, otherwise the one that citations give. */
    address: doi ? doiAddress(doi) : (citedAddress(paper) ?? ''),
  };
}

type Cited = Omit<Paper, 'id'>;

const isInJournal = (paper: Cited) => citedTypes[citedTypeOf(paper)].within === 'journal';

/** Pages with a dash between numbers; of an article without pages, its number. */
const pagesOf = ({ pages, number }: Cited) => pages?.replace(/(\d)-(?=\d)/g, '$1–') ?? number ?? '';

/** `, *12*(3), 45–67` behind a journal, ` (pp. 45–67)` behind a book. */
function apaPlace(paper: Cited): Inline[] {
  const { volume, issue } = paper;
  const pages = pagesOf(paper);
  if (!isInJournal(paper)) {
    const parts = [...bookParts(paper, 'Vol.'), pages && `pp. ${pages}`].filter(Boolean);
    return [text(parts.length > 0 ? ` (${parts.join(', ')})` : '')];
  }
  const numbers = [...(volume ? [slanted(text(volume))] : []), text(issue ? `(${issue})` : '')];
  return [text(volume || issue ? ', ' : ''), ...numbers, text(pages && `, ${pages}`)];
}

/** `, vol. 12, no. 3, pp. 45–67`. */
function ieeePlace(paper: Cited): string {
  const { volume, issue, pages } = paper;
  const parts = [
    isInJournal(paper) ? '' : editionOf(paper),
    volume && `vol. ${volume}`,
    issue && `no. ${issue}`,
    pages && `${/\d-\d/.test(pages) ? 'pp.' : 'p.'} ${pagesOf(paper)}`,
    !pages && paper.number && `Art. no. ${paper.number}`,
  ];
  return parts.map((part) => (part ? `, ${part}` : '')).join('');
}

/** ` 12 (3): 45–67` behind a journal, `, 45–67` behind a book. */
function chicagoPlace(paper: Cited): string {
  const { volume, issue } = paper;
  const pages = pagesOf(paper);
  if (!isInJournal(paper))
    return [...bookParts(paper, 'vol.'), pages].map((part) => part && `, ${part}`).join('');
  const numbers = `${volume ? ` ${volume}` : ''}${issue ? (volume ? ` (${issue})` : `, no. ${issue}`) : ''}`;
  return `${numbers}${pages && `${volume ? ':' : ','} ${pages}`}`;
}

/** `2nd ed.` of a book. */
function editionOf({ edition = '' }: Cited): string {
  const number = /^(\d+)\.?$/.exec(edition)?.[1];
  if (number !== undefined) return `${ordinal(Number(number))} ed.`;
  return edition === '' || /\bed\b\.?$/i.test(edition)
    ? edition
    : `${edition.replace(/\s*edition$/i, '')} ed.`;
}

function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10]) ?? 'th'}`;
}

/** Edition and volume of a book, or of that in which a work lies; the volume behind `word`. */
function bookParts(paper: Cited, word: string): string[] {
  const { volume } = paper;
  const isBook = !isInJournal(paper) && !isArxivPreprint(paper);
  return isBook ? [editionOf(paper), volume ? `${word} ${volume}` : ''].filter(Boolean) : [];
}

/** `Technical Memorandum TR-12/3` of a report, and the like of a patent or a standard; `word` stands before the number. */
function numberOf(paper: Cited, word = ''): string {
  const type = citedTypeOf(paper);
  if (paper.number === undefined || !(type === 'report' || type === 'patent' || type === 'standard'))
    return '';
  const genre = paper.extra?.['genre'] ?? (type === 'patent' ? 'Patent' : '');
  return [genre, word, paper.number].filter(Boolean).join(' ');
}

/** ` (2nd ed., Vol. 3).` or ` (Report No. 12).` behind a title; else what ends it. */
function apaIdentity(paper: Cited, stop: string): string {
  const parts = [...bookParts(paper, 'Vol.'), numberOf(paper, 'No.')].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')}).` : stop;
}

/** A title as it stands within quotation marks: its own are single ones. */
function quotedInside(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node): Inline => {
    if (node.type === 'math') return node;
    if (node.type !== 'text') return { ...node, children: quotedInside(node.children) };
    const value = node.value
      .replace(/“/g, '‘')
      .replace(/”/g, '’')
      .replace(/(^|[\s([])"(?=\S)/g, '$1‘')
      .replace(/"/g, '’');
    return { type: 'text', value };
  });
}

/** ` Publisher.` of what isn't an article; journals are known without theirs. */
function house(paper: Cited): Inline[] {
  const name = publisherOf(paper);
  return [text(name && ` ${ended(name)}`)];
}

function publisherOf(paper: Cited): string {
  return isInJournal(paper) || isArxivPreprint(paper) ? '' : (paper.publisher ?? '');
}

const text = (value: string): Inline => ({ type: 'text', value });

const slanted = (...children: Inline[]): Inline => ({ type: 'emphasis', children });

/** Formulas as lines of text and links as their words, so that a reference can be copied as text. */
function withoutFormulas(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return [node];
    if (node.type === 'math') return [text(spokenFormula(node.tex))];
    const children = withoutFormulas(node.children);
    return node.type === 'link' ? children : [{ type: node.type, children }];
  });
}

/** With a full stop, where the text doesn't end a sentence itself. */
function ended(value: string): string {
  return /[.?!]$/.test(value) ? value : `${value}.`;
}

/** `a`, `a and b`, `a, b, and c`; `comma` puts one behind the first of two as well. */
function listed(names: readonly string[], word: string, comma = false): string {
  if (names.length < 2) return names.join('');
  const last = names.at(-1) ?? '';
  return `${names.slice(0, -1).join(', ')}${names.length > 2 || comma ? ',' : ''} ${word} ${last}`;
}
