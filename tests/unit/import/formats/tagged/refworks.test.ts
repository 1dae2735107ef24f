import assert from 'node:assert/strict';
import test from 'node:test';
import {
  endnoteTaggedWorks,
  isEndnoteTagged,
} from '../../../../../src/import/formats/tagged/endnote-tagged.ts';
import { isRefworks, refworksWorks } from '../../../../../src/import/formats/tagged/refworks.ts';
import { fieldsIn } from '../read-works.ts';

test('RefWorks: an article, a part of a book, a thesis', () => {
  const text = `RT Journal Article
SR Electronic
ID 12
A1 Roe,Ada
A1 Orr,Bo C.
T1 Grasping by touch: a study
of hands.
JF Journal of Hands
YR 2019
FD 2019/05/12
VO 12
IS 3
SP 100
OP 110
K1 hands
K1 touch
SN 1234-5678
DO 10.5555/abc.1
UL https://example.org/abc
OL English

RT Book, Section
A1 Lee,Kit
A2 Roe,Ada
T1 Feet
T2 A Book of Feet
YR 2001
PB North
PP Ulm
SP 1-12

RT Dissertation/Thesis
A1 Ash,Tom
T1 Arms
YR 1999
`;
  assert.ok(isRefworks(text));
  assert.deepEqual(fieldsIn([...refworksWorks(text)]), [
    {
      title: 'Grasping by touch: a study of hands',
      authors: ['Ada Roe', 'Bo C. Orr'],
      published: '2019-05-12',
      type: 'article-journal',
      container: 'Journal of Hands',
      volume: '12',
      issue: '3',
      pages: '100-110',
      issn: ['1234-5678'],
      keywords: ['hands', 'touch'],
      language: 'English',
      key: '12',
      doi: '10.5555/abc.1',
      paper: 'https://example.org/abc',
    },
    {
      title: 'Feet',
      authors: ['Kit Lee'],
      editors: ['Ada Roe'],
      published: '2001',
      type: 'chapter',
      container: 'A Book of Feet',
      publisher: 'North',
      place: 'Ulm',
      pages: '1-12',
    },
    { title: 'Arms', authors: ['Tom Ash'], published: '1999', type: 'thesis' },
  ]);
});

test('refer: records without a type, divided by blank lines', () => {
  const text = `%A Ada Roe
%T Grasping
%J Journal of Hands
%D 2019

%A Kit Lee
%T Feet
%I North
%D 2001
`;
  assert.ok(isEndnoteTagged(text));
  assert.deepEqual(
    fieldsIn([...endnoteTaggedWorks(text)]).map(({ title, authors }) => [title, authors]),
    [
      ['Grasping', ['Ada Roe']],
      ['Feet', ['Kit Lee']],
    ],
  );
  assert.ok(!isEndnoteTagged('% A comment\n% The title\n\\section{One}\n'));
});
