import { addressIdentifiers, textIdentifiers } from '../../../../paper/identifier-text.ts';
import { isPdfAddress } from '../../../../paper/web-address.ts';
import { bibWorks, noContext } from '../../bibtex/works.ts';
import { divideAddress } from '../../list/words/identifiers.ts';
import { addressField, isPaperLabel, isPaperPlace, linkField } from '../../list/words/label.ts';
import { type HtmlLine, shownText } from '../page/lines.ts';
import { listedPeople } from './people.ts';

/** Puts the links of an entry into its fields; whether one of them leads to a paper. */
export function addPageLinks(
  fields: Record<string, unknown>,
  lines: readonly HtmlLine[],
  title: string,
): boolean {
  let hasPaper = false;
  const authors = Array.isArray(fields['authors']) ? fields['authors'].map(String) : [];
  for (const { href, text, part } of lines.flatMap(({ runs }) => runs)) {
    if (!href || part === 'authors' || /\.(?:bib|ris|enw)$/i.test(href)) continue;
    const isTitle = text.trim() !== '' && title.includes(text.trim());
    if (!isTitle && (listedPeople(text, 1) || namesAuthor(text, authors))) continue;
    const label = isTitle ? undefined : linkField(text);
    const place = addressField(href);
    const isPaper = isPaperPlace(href) || (!isTitle && isPaperLabel(text) && place !== 'code');
    if (isPaper) hasPaper = true;
    if (isTitle || label !== undefined || isPaper || place !== undefined)
      divideAddress(fields, label ?? place ?? (isPdfAddress(href) ? 'pdf' : 'paper'), href);
  }
  return hasPaper;
}

/** Whether the words of a link are the name of an author, or a part of it: it leads to a page of that person. */
function namesAuthor(text: string, authors: readonly string[]): boolean {
  const bare = text.replace(/[^\p{L}\s.'’-]+/gu, '').trim();
  return bare.length > 2 && authors.some((name) => ` ${name} `.includes(` ${bare} `) || bare.includes(name));
}

/** Identifiers that the words of an entry name. */
export function putIdentifiers(fields: Record<string, unknown>, lines: readonly HtmlLine[]): void {
  const text = lines.map(shownText).join(' ');
  const written =
    text.match(
      /\b(?<!\/)(?:10\.\d{4,9}\/[^\s;,<>"]+|doi:?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/[^\s;,<>"]+|https?:\/\/(?:dx\.)?doi\.org\/10\.[^\s;,<>"]+|arxiv:\s*\d{4}\.\d{4,5}|PMID:?\s*\d{5,9}|PMC\d{5,9})/gi,
    ) ?? [];
  for (const one of written) {
    const bare = one.replace(/[.)\]]+$/, '').replace(/^(doi):?\s*(?=https?:)/i, '');
    const { acl: _, ...found } = /^https?:/i.test(bare) ? addressIdentifiers(bare) : textIdentifiers(bare);
    for (const [name, value] of Object.entries(found)) fields[name] ??= value;
  }
}

/** What the entry of BibTeX that a block holds says beyond the block. */
export function addBibtex(fields: Record<string, unknown>, lines: readonly HtmlLine[]): void {
  const text = lines
    .flatMap(({ runs }) =>
      runs.filter((run) => run.part === 'bibtex' || /@\w+\{/.test(run.text)).map((run) => run.text),
    )
    .join(' ');
  const start = text.search(/@\w+\s*\{/);
  if (start < 0) return;
  for (const work of bibWorks(text.slice(start), noContext))
    if ('fields' in work) {
      for (const [name, value] of Object.entries(work.fields)) {
        const isFiner = name === 'published' && String(value).length > String(fields[name] ?? '').length;
        if (fields[name] === undefined || name === 'authors' || name === 'container' || isFiner)
          fields[name] = value;
      }
      if (fields['container'] !== undefined && fields['venue'] === fields['container'])
        delete fields['venue'];
      return;
    }
}

/** Whether an entry names its paper by an identifier. */
export function isIdentified(fields: Readonly<Record<string, unknown>>): boolean {
  return ['doi', 'arxiv', 'pmid', 'openreview'].some((name) => fields[name] !== undefined);
}
