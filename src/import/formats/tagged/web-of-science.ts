import { pageRange, pagesFrom } from '../../../paper/wording/pages.ts';
import { statedFields } from '../values/fields.ts';
import { doiFields } from '../values/link.ts';
import { nameInGivenOrder } from '../values/names/name-order.ts';
import { peopleFields } from '../values/names/person.ts';
import { printedDate } from '../values/printed-date.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import {
  firstTaggedValue,
  taggedExtra,
  taggedValues,
  taggedWorks,
  webOfScienceSyntax,
} from './tagged-records.ts';
import type { TaggedField } from './tagged-syntax.ts';

/** Types of documents (`DT`), the first of which that a record names says what it is. */
const types: readonly (readonly [document: RegExp, type: string])[] = [
  [/\bBook Chapter\b/, 'chapter'],
  [/\bBook Review\b/, 'review-book'],
  [/\bProceedings Paper\b/, 'paper-conference'],
  [/\bBook\b/, 'book'],
];

/** What `PT` calls a journal is one, whatever else is said of its articles. */
const typesByPublication: Readonly<Record<string, string>> = {
  J: 'article-journal',
  P: 'patent',
  C: 'paper-conference',
  B: 'chapter',
};

/** Tags that say something of the paper and have no field: kept under these names. */
const extras: Readonly<Record<string, string>> = {
  ID: 'keywords plus',
  CT: 'event',
  CL: 'event place',
  CY: 'event date',
  C1: 'affiliation',
  FU: 'grant',
  FX: 'funding',
  WC: 'subject',
  DT: 'document type',
  SU: 'supplement',
  SI: 'special issue',
  PN: 'part',
  MA: 'meeting abstract',
  EA: 'early access',
  OA: 'open access',
  TC: 'times cited',
  UT: 'accession number',
};

/** The works in plain text of Web of Science. A record without a title is a fault. */
export function* webOfScienceWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* taggedWorks(text, { syntax: webOfScienceSyntax, workOf });
}

function workOf(record: readonly TaggedField[]): RawWork {
  const all = (...tags: string[]) => taggedValues(record, ...tags);
  const first = (...tags: string[]) => firstTaggedValue(record, ...tags) ?? '';
  const year = first('PY');
  const written = [all('AF', 'BF'), all('AU', 'BA')].find((names) => names.length > 0) ?? [];
  const orcids = new Map(
    divided(all('OI')).map((pair) => {
      const [name = '', orcid = ''] = pair.split('/');
      return [nameInGivenOrder(name).toLowerCase(), orcid];
    }),
  );
  const contributor = (written: string) => {
    const inOrder = nameInGivenOrder(written.replace(/\s*\([^()]*@[^()]*\)/g, ''));
    return { name: inOrder, orcid: orcids.get(inOrder.toLowerCase()) ?? '' };
  };
  const documents = first('DT');
  return {
    line: record[0]?.line ?? 1,
    fields: statedFields(
      {
        title: first('TI'),
        abstract: first('AB'),
        ...peopleFields(
          [...divided(written).map(contributor), ...divided(all('CA')).map((name) => ({ name }))],
          divided(all('BE', 'ED')).map(contributor),
        ),
        published: printedDate([`${year} ${first('PD')}`, year]),
        type: typeOf(first('PT'), documents, first('CT')),
        container: first('SO'),
        venue: first('JI'),
        volume: first('VL'),
        issue: first('IS'),
        number: first('AR'),
        pages: pagesFrom(first('BP'), first('EP')) || pageRange(first('PS')),
        publisher: first('PU'),
        place: first('PI'),
        series: first('SE'),
        issn: all('SN', 'EI'),
        isbn: all('BN'),
        pmid: first('PM'),
        language: first('LA'),
        keywords: divided(all('DE')),
        status: /\bRetracted Publication\b/.test(documents) ? 'retracted' : undefined,
      },
      doiFields(first('DI', 'D2')),
      { extra: { ...taggedExtra(record, extras), ...furtherTags(record) } },
    ),
  };
}

function typeOf(publication: string, documents: string, meeting: string): string | undefined {
  const ofJournal = publication === 'J' && !/\bBook Review\b/.test(documents);
  const named = ofJournal ? undefined : types.find(([document]) => document.test(documents))?.[1];
  return named ?? typesByPublication[publication] ?? (meeting === '' ? undefined : 'paper-conference');
}

/** Tags that fields are read from, and those of the database itself and of cited works. */
const read: ReadonlySet<string> = new Set(
  [
    'PT AU AF BA BF CA BE ED TI SO JI SE LA DE AB PY PD VL IS AR BP EP PS PG PU PI PA SN EI BN DI D2 PM OI RI',
    'CR NR Z9 U1 U2 DA EM RP GA HC HP ER EF FN VR J9',
    ...Object.keys(extras),
  ].flatMap((tags) => tags.split(' ')),
);

/** What a record says under other tags. */
function furtherTags(record: readonly TaggedField[]): Record<string, string> {
  const tags = new Set(record.map(({ tag }) => tag).filter((tag) => !read.has(tag)));
  return taggedExtra(record, Object.fromEntries([...tags].map((tag) => [tag, tag])));
}

/** The parts of values that semicolons divide. */
function divided(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(/\s*;\s*/)).filter(Boolean);
}
