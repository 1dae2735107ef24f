import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePeople } from '../../../../src/content/people.ts';
import { authorFacet } from '../../../../src/shelf/facet/author.ts';
import { namesOf } from '../../../../src/shelf/names.ts';
import { personsOf } from '../../../../src/shelf/person/persons.ts';
import { type KnownPaper, paperOf } from '../../paper-of.ts';

const jane = '0000-0002-1825-0097';
const other = '0000-0001-5109-3700';

const people = (yaml: string) => parsePeople(yaml, 'people.yaml').people;

/** Paper -> the ids of its authors. */
function idsOn(known: KnownPaper[], yaml = ''): Record<string, (string | undefined)[]> {
  const papers = known.map(paperOf);
  const persons = personsOf(papers, people(yaml));
  return Object.fromEntries(
    papers.map((paper) => [paper.id, paper.authors.map((name) => persons.idOf(paper, name))]),
  );
}

test('without more, a name is a person', () => {
  assert.deepEqual(idsOn([{ id: 'a', authors: ['Ada Byron', 'Ada BYRON', '王小明'] }]), {
    a: ['ada-byron', 'ada-byron', undefined],
  });
});

test('one ORCID iD joins spellings, also in another script, and takes whole names without one', () => {
  const papers = [
    { id: 'a', authors: ['J. Smith'], orcid: { 'J. Smith': jane } },
    { id: 'b', authors: ['Jane Smith'], orcid: { 'Jane Smith': jane } },
    { id: 'c', authors: ['简·史密斯'], orcid: { 简·史密斯: jane } },
    { id: 'd', authors: ['Jane Smith'] },
    { id: 'e', authors: ['J. Smith'] },
  ];
  assert.deepEqual(idsOn(papers), {
    a: ['jane-smith'],
    b: ['jane-smith'],
    c: ['jane-smith'],
    d: ['jane-smith'],
    e: ['j-smith'],
  });
});

test('people of one name are told apart by their iDs; who has none is nobody in particular', () => {
  const papers = [
    { id: 'a', authors: ['Wei Wang'], orcid: { 'Wei Wang': jane } },
    { id: 'b', authors: ['Wei Wang'], orcid: { 'Wei Wang': other } },
    { id: 'c', authors: ['Wei Wang'] },
  ];
  assert.deepEqual(idsOn(papers), { a: ['wei-wang-0097'], b: ['wei-wang-3700'], c: ['wei-wang'] });
});

test('an iD at names without a common word joins nobody, and is doubtful', () => {
  const papers = [
    paperOf({ id: 'a', authors: ['Ada Byron'], orcid: { 'Ada Byron': jane } }),
    paperOf({ id: 'b', authors: ['Ada Byron'], orcid: { 'Ada Byron': jane } }),
    paperOf({ id: 'c', authors: ['Bo Kent'], orcid: { 'Bo Kent': jane } }),
  ];
  const persons = personsOf(papers);
  assert.equal(persons.idOf(papers[2] ?? paperOf(), 'Bo Kent'), 'bo-kent');
  assert.deepEqual(persons.doubtful, [{ orcid: jane, names: ['Ada Byron', 'Bo Kent'] }]);
});

test('an entry joins names in any script, and its other spellings lead to it', () => {
  const papers = ['J. Smith', 'Jane Smith', '简·史密斯'].map((name, at) =>
    paperOf({ id: `p${at}`, authors: [name] }),
  );
  const yaml = 'people:\n  - name: Jane Smith\n    also: [J. Smith, 简·史密斯]\n';
  const names = namesOf(papers, people(yaml));
  const [division, ...rest] = authorFacet(papers, names).divisions;
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [division?.id, division?.name, division?.papers.length, division?.otherNames, division?.aliases],
    ['jane-smith', 'Jane Smith', 3, ['J. Smith', '简·史密斯'], ['j-smith']],
  );
});

test('an entry with papers or co-authors takes a name there alone', () => {
  const papers = [
    { id: 'a', authors: ['Wei Wang'] },
    { id: 'b', authors: ['Wei Wang', 'ada BYRON'] },
    { id: 'c', authors: ['Wei Wang'] },
    { id: 'd', authors: ['Wei Wang'], orcid: { 'Wei Wang': other } },
  ];
  const yaml = `people:
  - name: Wei Wang
    id: wei-wang-of-the-harp
    papers: [a]
    with: [Ada Byron]
    orcid: ${jane}
`;
  assert.deepEqual(idsOn(papers, yaml), {
    a: ['wei-wang-of-the-harp'],
    b: ['wei-wang-of-the-harp', 'ada-byron'],
    c: ['wei-wang'],
    d: ['wei-wang'],
  });
});

test('an entry takes its iD under any name', () => {
  const papers = [{ id: 'a', authors: ['Jane Doe'], orcid: { 'Jane Doe': jane } }];
  assert.deepEqual(idsOn(papers, `people:\n  - name: Jane Smith\n    orcid: ${jane}\n`), {
    a: ['jane-smith'],
  });
});

test('an entry that no paper has is idle', () => {
  const persons = personsOf(
    [paperOf({ authors: ['Ada'] })],
    people('people:\n  - name: Bo Kent\n  - name: Ada\n'),
  );
  assert.deepEqual(persons.idle, [0]);
});

test('what two entries claim is named with its line and a remedy', () => {
  const yaml = `people:
  - name: Jane Smith
    also: [J. Smith]
    orcid: ${jane}
  - name: John Smith
    also:
      - J. SMITH
    orcid: [${jane}]
`;
  assert.throws(() => parsePeople(yaml, 'people.yaml'), {
    message: [
      'people.yaml:7: people item 2, also item 1 is a name of Jane Smith as well. Say whose papers are whose with "papers" or "with".',
      'people.yaml:8: people item 2, orcid item 1 is the ORCID iD of Jane Smith as well. Correct one of the two.',
    ].join('\n'),
  });
  assert.throws(() => parsePeople('people:\n  - name: A\n    orcid: 12\n', 'people.yaml'), {
    message: /^people\.yaml:3: people item 1, orcid item 1 is not an ORCID iD\. Write it as/,
  });
});
