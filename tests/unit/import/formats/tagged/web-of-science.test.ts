import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { webOfScienceWorks } from '../../../../../src/import/formats/tagged/web-of-science.ts';
import { fieldsIn } from '../read-works.ts';

test('Web of Science: wrapped lines, a person a line, pages, dates, types and ORCID iDs', () => {
  const found = [
    ...webOfScienceWorks(`FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Okafor, L
   Berg, TN
AF Okafor, Lin
   Berg, Tove N., Jr.
TI Tides and the
   keeping of time
SO JOURNAL OF TIDES
LA English
DT Article; Proceedings Paper
DE tides; clocks and
   watches
CT 3rd Meeting on Tides
AB One sentence. AU is a tag
   only where a line begins with it.
C1 [Okafor, Lin] Univ North.
   [Berg, Tove N.] Univ South.
OI Okafor, Lin/0000-0002-1825-0097
CR Ada B, 1999, J TIDES, V1, P1
   Ben C, 2000, J TIDES, V2, P1
TC 4
PU NORTH PRESS
PI OSLO
SN 1234-5678
EI 1234-5686
JI J. Tides
PD MAR 20
PY 2015
VL 3
IS 2
BP 304
EP 317
DI 10.5555/Tides
PM 123456
UT WOS:000000000000001
ER

PT B
AU Berg, T
BE Ode, K
TI A chapter
SO A BOOK OF TIDES
DT Article; Book Chapter
PY 2016
AR 17
DI 10.5555/ch
D2 10.5555/book
ER

PT S
AU Berg, T
TI A paper of proceedings
SO TIDES 2017
SE Lecture Notes in Tides
DT Proceedings Paper
PY 2017
ER

PT J
AU Berg, T
TI
PY 2018
ER

EF
`),
  ];
  const [article, chapter, paper, untitled, note] = found;
  assert.deepEqual(article, {
    line: 3,
    fields: {
      title: 'Tides and the keeping of time',
      abstract: 'One sentence. AU is a tag only where a line begins with it.',
      authors: ['Lin Okafor', 'Tove N. Berg Jr.'],
      orcid: { 'Lin Okafor': '0000-0002-1825-0097' },
      published: '2015-03-20',
      type: 'article-journal',
      container: 'JOURNAL OF TIDES',
      venue: 'J. Tides',
      volume: '3',
      issue: '2',
      pages: '304-317',
      publisher: 'NORTH PRESS',
      place: 'OSLO',
      issn: ['1234-5678', '1234-5686'],
      pmid: '123456',
      language: 'English',
      keywords: ['tides', 'clocks and watches'],
      doi: '10.5555/Tides',
      extra: {
        event: '3rd Meeting on Tides',
        affiliation: '[Okafor, Lin] Univ North.; [Berg, Tove N.] Univ South.',
        'document type': 'Article; Proceedings Paper',
        'times cited': '4',
        'accession number': 'WOS:000000000000001',
      },
    },
  });
  assert.ok(chapter && 'fields' in chapter && paper && 'fields' in paper);
  const { type, editors, container, number, doi } = chapter.fields;
  assert.deepEqual(
    [type, editors, container, number, doi],
    ['chapter', ['K Ode'], 'A BOOK OF TIDES', '17', '10.5555/ch'],
  );
  assert.equal(paper.fields['type'], 'paper-conference');
  assert.equal(paper.fields['series'], 'Lecture Notes in Tides');
  assert.deepEqual(untitled, {
    line: 61,
    fault: 'a record without a title (TI)',
    remedy: 'Give it one and import the file again.',
  });
  assert.ok(note && 'note' in note);
  assert.equal(note.note, 'no field holds these data, which are left out: CR');
});

test('Web of Science: other databases of it, their pages, meetings and tags', () => {
  const text = `FN Clarivate Analytics Web of Science
VR 1.0
PT S
AN ZOOR1
TI Nest site selection.
AU Stillman, Andrew N. (a.stillman@example.org)
SO Condor
PS 170-172
PY 2019
CT Meeting of Looms
GP IEEE
UT ZOOREC:ZOOR1
ER
EF
`;
  assert.equal(formatOf(text)?.name, 'wos');
  const [fields] = fieldsIn(webOfScienceWorks(text));
  assert.deepEqual(fields, {
    title: 'Nest site selection.',
    authors: ['Andrew N. Stillman'],
    published: '2019',
    type: 'paper-conference',
    container: 'Condor',
    pages: '170-172',
    extra: { event: 'Meeting of Looms', 'accession number': 'ZOOREC:ZOOR1', AN: 'ZOOR1', GP: 'IEEE' },
  });
});
