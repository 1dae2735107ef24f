import { pageRange } from '../../../paper/wording/pages.ts';
import { statedFields } from '../values/fields.ts';
import { languageNamed } from '../values/language.ts';
import { doiFields, linkFields, pmcidFields } from '../values/link.ts';
import { nameOfInitialsLast } from '../values/names/name-order.ts';
import { printedDate } from '../values/printed-date.ts';
import { statusInTitle, unstoppedTitle } from '../values/title.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { lineOf } from '../xml/inline-text.ts';
import { jsonPaths } from './entries.ts';
import { type JsonObject, objectsOf, stringOf, stringsOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** Summaries of PubMed or PubMed Central, each under its number (https://www.ncbi.nlm.nih.gov/books/NBK25499/). */
export function* esummaryWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, ['result.*'], esummaryFields);
}

/** Whether the beginning of a text is such summaries, or a list of them. */
export function isEsummary(head: string): boolean {
  const names = [...jsonPaths(head).keys()];
  return names.some((name) => {
    const [, at] = /^((?:result\.\d+\.)?)articleids(?:\[\]|\.idtype)$/.exec(name) ?? [];
    return at !== undefined && ['title', 'uid', 'authors'].some((member) => names.includes(at + member));
  });
}

function esummaryFields(summary: JsonObject): Record<string, unknown> | string {
  const text = (name: string) => lineOf(stringOf(summary[name]));
  const uid = text('uid');
  const title = unstoppedTitle(text('title').replace(/^\[(.*)\]\.?$/, '$1')) || text('booktitle');
  if (title === '') return `a summary without a title${uid === '' ? '' : `: ${uid}`}`;
  const people = (isEditor: boolean) =>
    objectsOf(summary['authors'])
      .filter((person) => /editor/i.test(stringOf(person['authtype'])) === isEditor)
      .map((person) => nameOfInitialsLast(lineOf(stringOf(person['name']))));
  const id = (...kinds: string[]) =>
    objectsOf(summary['articleids'])
      .filter((one) => kinds.includes(stringOf(one['idtype'])))
      // What has no number has `0`.
      .map((one) => stringOf(one['value']))
      .find((value) => value !== '' && value !== '0') ?? '';
  const journal = text('fulljournalname');
  const isIn = text('booktitle') !== '' && text('booktitle') !== title;
  return statedFields(
    {
      title,
      authors: people(false),
      editors: people(true),
      published: printedDate([text('pubdate'), text('printpubdate'), text('epubdate')].filter(Boolean)),
      type: journal !== '' ? 'article-journal' : isIn ? 'chapter' : undefined,
      container: journal || (isIn ? text('booktitle') : ''),
      venue: journal === '' || text('source') !== journal ? text('source') : '',
      volume: text('volume'),
      issue: text('issue'),
      pages: pageRange(text('pages')),
      publisher: text('publishername'),
      place: text('publisherlocation'),
      edition: text('edition'),
      issn: [...stringsOf(summary['issn']), ...stringsOf(summary['essn'])],
      language: languageNamed(stringOf(summary['lang'])),
      status: stringsOf(summary['pubtype']).includes('Retracted Publication')
        ? 'retracted'
        : statusInTitle(title),
      pmid: /^\d+$/.exec(id('pubmed', 'pmid'))?.[0],
    },
    linkFields([doiFields(id('doi')), pmcidFields(id('pmcid', 'pmc').replace(/^pmc-id:\s*/, ''))]),
    {
      extra: {
        'published online': text('epubdate') === text('pubdate') ? '' : text('epubdate'),
        'original title': text('vernaculartitle'),
      },
    },
  );
}
