import type { Paper } from '../../paper/paper.ts';
import { escapedHtml } from '../../paper/text/escaped-html.ts';
import { htmlOf, markedText } from '../../paper/text/text.ts';
import { locale, publication as said, signs } from '../../words/words.ts';

/** Where a paper appeared, as a reference says it. */
export interface Publication {
  /** The journal or book, as its source writes it; absent where it is unknown. */
  container?: string;
  /** What stands behind it: `, pages 343–355. Wiley, Hoboken. Edited by Ada Byron.` */
  rest: string;
}

/** Where a paper appeared; `undefined` where nothing is known of it but, perhaps, a venue. */
export function publicationOf(paper: Paper): Publication | undefined {
  const { container, series, edition, publisher, place, authors, editors = [] } = paper;
  const sentences = [
    [container, locatorOf(paper)].filter(Boolean).join(''),
    series,
    edition && editionName(edition),
    [publisher, place].filter(Boolean).join(', '),
    // Those of a book that has editors alone stand in the place of its authors.
    authors.length > 0 && editors.length > 0 && said.editors(names.format(editors)),
  ];
  // A full stop as wide as a letter has its space within.
  const text = sentences
    .flatMap((sentence) => (sentence ? [ended(sentence)] : []))
    .join(' ')
    .replaceAll('。 ', '。');
  if (text === '') return undefined;
  return container ? { container, rest: text.slice(container.length) } : { rest: text };
}

/** The same as HTML; `address` is where the container leads. In a template a space would stand behind it. */
export function publicationHtml({ container, rest }: Publication, address?: string): string {
  const html = (text: string) => htmlOf(markedText(text).nodes, { links: false });
  if (container === undefined) return html(rest);
  const name = address ? `<a href="${escapedHtml(address)}">${html(container)}</a>` : html(container);
  const face = unslanted.test(container) ? ' class="upright"' : '';
  return `<cite dir="auto"${face}>${name}</cite>${html(rest)}`;
}

/** Letters of scripts that aren't slanted. */
const unslanted =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Volume, issue, number and pages, as far as they are known, as they follow a container or begin a sentence. */
function locatorOf({ container, volume, issue, number, pages }: Paper): string {
  const inVolume = volume && (issue ? `${volume}(${issue})` : volume);
  const others = [
    inVolume ? !container && said.volume(inVolume) : issue && said.issue(issue),
    number !== issue && number && said.number(number),
    pages && pagesName(pages),
  ];
  const text = others.filter(Boolean).join(', ');
  if (!container) return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return [inVolume && ` ${inVolume}`, text && `, ${text}`].filter(Boolean).join('');
}

/** Several pages or a single one, with dashes between numbers. */
function pagesName(pages: string): string {
  const dashed = pages.replace(/\s*(?:-{1,3}|[–—])\s*/g, '–');
  return /[-–—,;+]/.test(pages) ? said.pages(dashed) : said.page(dashed);
}

/** An edition that is given as a number or in words: `2nd edition`, `Revised edition`. */
function editionName(edition: string): string {
  return /\bed(?:ition|n)?\b|Aufl/i.test(edition) ? edition : said.edition(edition);
}

const names = new Intl.ListFormat(locale, { type: 'conjunction' });

function ended(sentence: string): string {
  return /[.!?。！？]$/.test(sentence) ? sentence : signs.sentence(sentence);
}
