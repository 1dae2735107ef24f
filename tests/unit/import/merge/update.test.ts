import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExistingPaper } from '../../../../src/import/content.ts';
import type { FieldData } from '../../../../src/import/entry/datum.ts';
import { mergedFields } from '../../../../src/import/merge/merge.ts';
import { newPaper, updatedPaper } from '../../../../src/import/merge/update.ts';
import { recordSchema } from '../../../../src/paper/paper.ts';
import { candidateOf, saidOf } from '../given.ts';

const fieldsOf = (values: Record<string, unknown>, file = 'a.jsonl'): FieldData =>
  mergedFields([candidateOf(values, { file })]).fields;
const sources = {
  title: 'a.jsonl',
  abstract: 'a.jsonl',
  venue: 'a.jsonl',
  published: 'a.jsonl',
  code: 'a.jsonl',
};
const existing = (
  record: Record<string, unknown> = {},
  known: Partial<ExistingPaper> = {},
): ExistingPaper => ({
  id: 'a',
  text: '',
  record: recordSchema.parse({ title: 'A', venue: 'ICLR', sources, ...record }),
  abstract: 'Words.',
  notes: '',
  notesText: [],
  usesMdx: false,
  edited: new Set(),
  ...known,
});

test('a new paper has what is given and where each came from, links below links', () => {
  const { record, abstract } = newPaper(
    fieldsOf({ title: 'A', abstract: 'Words.', code: ['https://github.com/a/b'] }),
  );
  assert.deepEqual([record.title, abstract, record.links.code], ['A', 'Words.', ['https://github.com/a/b']]);
  assert.deepEqual(record.sources, { abstract: 'a.jsonl', code: 'a.jsonl', title: 'a.jsonl' });
});

test('the same source may change its value; what it no longer gives stays', () => {
  const { update, problems } = updatedPaper(
    existing({ published: '2022' }),
    fieldsOf({ title: 'A', venue: 'NeurIPS' }),
  );
  assert.deepEqual(
    [update.record.venue, update.record.published, update.abstract],
    ['NeurIPS', '2022', 'Words.'],
  );
  assert.deepEqual(problems, []);
});

test('another source fills in what is missing and does not replace what is there', () => {
  const { update, problems } = updatedPaper(
    existing(),
    fieldsOf({ title: 'A', venue: 'NeurIPS', doi: '10.1000/x' }, 'b.jsonl'),
  );
  assert.deepEqual(
    [update.record.venue, update.record.doi, update.record.sources['doi']],
    ['ICLR', '10.1000/x', 'b.jsonl'],
  );
  assert.deepEqual(saidOf(problems), ['papers/a.mdx venue: "ICLR"; b.jsonl gives "NeurIPS"']);
  assert.equal(problems[0]?.remedy, 'What came first (a.jsonl) is kept. To decide otherwise, edit the file.');
});

test('a finer date of another source is taken, another date is not', () => {
  const known = existing({ published: '2022-10' });
  assert.equal(
    updatedPaper(known, fieldsOf({ title: 'A', published: '2022-10-06' }, 'b.jsonl')).update.record.published,
    '2022-10-06',
  );
  assert.equal(
    updatedPaper(known, fieldsOf({ title: 'A', published: '2022-11-06' }, 'b.jsonl')).update.record.published,
    '2022-10',
  );
});

test('whole names, whole pages and a journal as printed are taken from another source, and nothing differs', () => {
  const known = existing({
    title: 'WALKS IN WINTER',
    authors: ['J. Smith', 'Ida Novak'],
    orcid: { 'J. Smith': '0000-0002-1825-0097' },
    container: 'NATURE MEDICINE',
    pages: '155-62',
  });
  const finer = {
    title: 'Walks in winter',
    authors: ['John Smith', 'Ida B. Novak'],
    container: 'Nature Medicine',
    pages: '155-162',
  };
  const { update, problems } = updatedPaper(known, fieldsOf(finer, 'b.jsonl'));
  assert.deepEqual(problems, []);
  const { title, authors, orcid, container, pages } = update.record;
  assert.deepEqual({ title, authors, container, pages }, finer);
  assert.deepEqual(orcid, { 'John Smith': '0000-0002-1825-0097' });
  const { title: said, authors: names, pages: some } = known.record;
  const coarser = fieldsOf({ title: said, authors: names, pages: some }, 'c.jsonl');
  const again = updatedPaper({ ...known, record: update.record }, coarser);
  assert.deepEqual(again.update.record.authors, finer.authors);
  assert.deepEqual(again.problems, []);
});

test('addresses, remarks and aliases are united', () => {
  const known = existing({ links: { code: ['https://github.com/a/b'] }, remarks: ['x'] });
  const { update } = updatedPaper(
    known,
    fieldsOf(
      { title: 'A', code: ['https://github.com/A/B', 'https://github.com/c/d'], remarks: ['y'] },
      'b.jsonl',
    ),
  );
  assert.deepEqual(update.record.links.code, ['https://github.com/a/b', 'https://github.com/c/d']);
  assert.deepEqual(update.record.remarks, ['x', 'y']);
});

test('what a person edited stays, and the report says so; what is missing is filled in', () => {
  const { update, problems } = updatedPaper(
    existing({}, { edited: new Set(['venue', 'abstract']) }),
    fieldsOf({ title: 'A', abstract: 'Others.', venue: 'NeurIPS', doi: '10.1000/x' }),
  );
  assert.deepEqual(
    [update.record.venue, update.abstract, update.record.doi],
    ['ICLR', 'Words.', '10.1000/x'],
  );
  assert.deepEqual(saidOf(problems), [
    'papers/a.mdx abstract: "Words."; a.jsonl gives "Others."',
    'papers/a.mdx venue: "ICLR"; a.jsonl gives "NeurIPS"',
  ]);
  assert.equal(problems[0]?.remedy, 'What was written by hand is kept.');
});

test('one edited field leaves the others to their source', () => {
  const { update, problems } = updatedPaper(
    existing({ published: '2020' }, { edited: new Set(['venue']) }),
    fieldsOf({ title: 'A', abstract: 'Words.', venue: 'NeurIPS', published: '2021' }),
  );
  assert.deepEqual([update.record.venue, update.record.published], ['ICLR', '2021']);
  assert.deepEqual(saidOf(problems), ['papers/a.mdx venue: "ICLR"; a.jsonl gives "NeurIPS"']);
});

test("a curator's field stays, also where it is empty", () => {
  const known = existing({ sources: { ...sources, venue: 'curator', doi: 'curator' } });
  const { update, problems } = updatedPaper(
    known,
    fieldsOf({ title: 'A', venue: 'NeurIPS', doi: '10.1000/x' }),
  );
  assert.deepEqual([update.record.venue, update.record.doi], ['ICLR', undefined]);
  assert.deepEqual(saidOf(problems), [
    'papers/a.mdx venue: "ICLR"; a.jsonl gives "NeurIPS"',
    'papers/a.mdx doi: nothing; a.jsonl gives "10.1000/x"',
  ]);
});

test("a curator's topics stay", () => {
  const { update } = updatedPaper(
    existing({ topics: ['agents'] }),
    fieldsOf({ title: 'A', topics: ['robots'] }, 'b.jsonl'),
  );
  assert.deepEqual(update.record.topics, ['agents']);
});

test("a curator's empty list of topics stays empty", () => {
  const { update, problems } = updatedPaper(
    existing({ topics: [] }, { edited: new Set(['topics']) }),
    fieldsOf({ title: 'A', topics: ['robots'] }, 'b.jsonl'),
  );
  assert.deepEqual(update.record.topics, []);
  assert.deepEqual(saidOf(problems), ['papers/a.mdx topics: ; b.jsonl gives robots']);
});

test('equal values of another source change nothing, not even the origin', () => {
  const values = {
    title: 'A',
    abstract: 'Words.',
    authors: ['Ada'],
    published: '2022-10-06',
    listed: '2025-07-04',
    venue: 'ICLR',
    arxiv: '2210.03629',
    doi: '10.1000/x',
    openreview: 'WE_vluYUL-X',
    paper: 'https://a.example/paper',
    pdf: 'https://a.example/paper.pdf',
    code: ['https://github.com/a/b'],
    project: ['https://a.example'],
    signals: { stars: { value: 1, read: '2025-07-04' } },
    topics: ['agents'],
    aliases: ['react'],
    remarks: ['x'],
  };
  const known = existing({}, newPaper(fieldsOf(values)));
  const { update, problems } = updatedPaper(known, fieldsOf(values, 'b.jsonl'));
  assert.equal(update, known);
  assert.deepEqual(problems, []);
});

test('the order of the sources in a file is no reason to write it again', () => {
  const known = existing({ sources: { venue: 'a.jsonl', title: 'a.jsonl' } });
  assert.equal(updatedPaper(known, fieldsOf({ title: 'A', venue: 'ICLR' })).update, known);
});

test('what was looked up gives way to what a source says', () => {
  const looked = existing({ sources: { ...sources, venue: 'Crossref, 2026-11-28' } });
  const { update, problems } = updatedPaper(looked, fieldsOf({ title: 'A', venue: 'NeurIPS' }, 'b.bib'));
  assert.deepEqual([update.record.venue, update.record.sources['venue']], ['NeurIPS', 'b.bib']);
  assert.deepEqual(problems, []);
});

test('further data follow their source; of another source the report has what is not taken', () => {
  const known = existing({
    extra: { note: 'one', column: 'red' },
    sources: { ...sources, extra: 'a.jsonl' },
  });
  const given = { title: 'A', extra: { note: 'two' } };
  assert.deepEqual(updatedPaper(known, fieldsOf(given)).update.record.extra, { note: 'two', column: 'red' });
  const { update, problems } = updatedPaper(known, fieldsOf(given, 'b.jsonl'));
  assert.deepEqual(update.record.extra, { note: 'one', column: 'red' });
  assert.deepEqual(saidOf(problems), ['papers/a.mdx extra, note: "one"; b.jsonl gives "two"']);
});

test('a publication that comes later takes the place of what the preprint said of its server', () => {
  const preprint = existing({
    venue: 'bioRxiv',
    type: 'article',
    doi: '10.1101/014852',
    sources: { ...sources, type: 'a.jsonl', doi: 'a.jsonl' },
  });
  const given = fieldsOf(
    { title: 'A', doi: '10.1002/ece3.2314', container: 'Ecology', volume: '6' },
    'b.jsonl',
  );
  const { record } = updatedPaper(preprint, given).update;
  assert.deepEqual(
    [record.venue, record.type, record.container, record.volume, record.doi, record.sources['venue']],
    [undefined, undefined, 'Ecology', '6', '10.1002/ece3.2314', undefined],
  );
  const { record: own } = updatedPaper({ ...preprint, edited: new Set(['venue']) }, given).update;
  assert.equal(own.venue, 'bioRxiv');
});
