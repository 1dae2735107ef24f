import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOfParts } from '../../../../../src/import/formats/values/date.ts';
import { statedFields } from '../../../../../src/import/formats/values/fields.ts';
import { languageNamed } from '../../../../../src/import/formats/values/language.ts';
import {
  addressFields,
  arxivFields,
  doiFields,
  linkFields,
  pmcidFields,
} from '../../../../../src/import/formats/values/link.ts';
import { nameInGivenOrder } from '../../../../../src/import/formats/values/names/name-order.ts';
import { namesIn } from '../../../../../src/import/formats/values/names/names.ts';
import { nameFromParts, orcidIn } from '../../../../../src/import/formats/values/names/person.ts';
import { dateIn } from '../../../../../src/import/formats/values/printed-date.ts';
import { statusInTitle, unstoppedTitle, wholeTitle } from '../../../../../src/import/formats/values/title.ts';
import { pageRange } from '../../../../../src/paper/wording/pages.ts';

test('dates in words and figures, as much as is known', () => {
  const told: [string, string | undefined][] = [
    ['2019-10-02', '2019-10-02'],
    ['2019-10-02T11:00:00Z', '2019-10-02'],
    ['2019/10/2', '2019-10-02'],
    ['2019-2', '2019-02'],
    ['October 2, 2019', '2019-10-02'],
    ['2 October 2019', '2019-10-02'],
    ['Oct. 2019', '2019-10'],
    ['10/2019', '2019-10'],
    ['2019 Oct 2', '2019-10-02'],
    ['1998 Dec-1999 Jan', '1998-12'],
    ['2000 Spring', '2000'],
    ['Mon, 2 Jan 2017 10:00:00 GMT', '2017-01-02'],
    ['2019-02-31', '2019-02'],
    ['2010-2012', '2010'],
    ['12.03.2024', '2024-03-12'],
    ['25/12/2023', '2023-12-25'],
    ['20191002', '2019-10-02'],
    ['2019 10', '2019-10'],
    ['2019 10 2', '2019-10-02'],
    ['10 2019', '2019-10'],
    ['Saturday, March 5, 2011', '2011-03-05'],
    ['2010-09-03~', '2010-09-03'],
    ['2010-09?/2011', '2010-09'],
    ['2010-09-03/2010-09-07', '2010-09-03'],
    ['1215', '1215'],
    ['0000', undefined],
    ['in press', undefined],
    ['" "', undefined],
  ];
  for (const [written, date] of told) assert.equal(dateIn(written), date, written);
  assert.equal(dateOfParts(2020, 2, 30), '2020-02');
  assert.equal(dateOfParts(2020, 'Jul', '04'), '2020-07-04');
  assert.equal(dateOfParts(undefined, 3), undefined);
});

test('names', () => {
  assert.equal(
    nameFromParts({ given: 'Ann', particle: 'van der', family: 'Berg', suffix: 'Jr.' }),
    'Ann van der Berg Jr.',
  );
  assert.equal(nameInGivenOrder('van der Berg, Ann'), 'Ann van der Berg');
  assert.equal(nameInGivenOrder('Berg, Ann, III'), 'Ann Berg III');
  assert.equal(nameInGivenOrder('Berg, Jr.'), 'Berg Jr.');
  assert.equal(nameInGivenOrder('Barnes and Noble, Inc.,'), 'Barnes and Noble, Inc.');
  assert.equal(nameInGivenOrder('Daumé, III, Hal'), 'Hal Daumé III');
  assert.equal(nameInGivenOrder('Smith, J Jr'), 'J Smith Jr');
  assert.equal(nameInGivenOrder('University of Ulm,  Department'), 'University of Ulm, Department');
  assert.equal(nameInGivenOrder('University of Ulm,'), 'University of Ulm');
  assert.equal(nameInGivenOrder('The  SUM Group'), 'The SUM Group');
  assert.equal(orcidIn('https://orcid.org/0000-0002-1694-233x'), '0000-0002-1694-233X');
  assert.equal(orcidIn('none'), undefined);
});

test('identifiers and addresses', () => {
  assert.deepEqual(doiFields('https://dx.doi.org/10.5555/A%2FB'), { doi: '10.5555/A/B' });
  assert.deepEqual(doiFields('10.48550/ARXIV.1706.03762'), { arxiv: '1706.03762' });
  assert.deepEqual(doiFields('10.48550/arXiv:1706.03762'), { arxiv: '1706.03762' });
  assert.deepEqual(doiFields('not one'), {});
  assert.deepEqual(arxivFields('arXiv:1706.03762v5'), { arxiv: '1706.03762' });
  assert.deepEqual(arxivFields('https://arxiv.org/pdf/hep-th/9901001v1.pdf'), { arxiv: 'hep-th/9901001' });
  assert.deepEqual(pmcidFields('https://www.ncbi.nlm.nih.gov/pmc/articles/555'), { pmcid: 'PMC555' });
  assert.deepEqual(addressFields('https://openreview.net/forum?id=abcdEFGH12'), { openreview: 'abcdEFGH12' });
  assert.deepEqual(addressFields('https://pubmed.ncbi.nlm.nih.gov/77/'), { pmid: '77' });
  assert.deepEqual(addressFields('https://example.org/a.PDF?x'), { pdf: 'https://example.org/a.PDF?x' });
  assert.deepEqual(addressFields('https://github.com/a/b'), { code: ['https://github.com/a/b'] });
  assert.deepEqual(addressFields('javascript:alert(1)'), {});
  assert.deepEqual(
    linkFields([
      { paper: 'https://a.org/' },
      { code: ['x'] },
      { code: ['x', 'y'] },
      { paper: 'https://b.org/' },
    ]),
    {
      paper: 'https://a.org/',
      code: ['x', 'y'],
      extra: { 'further addresses': 'https://b.org/' },
    },
  );
});

test('pages, titles, languages', () => {
  assert.equal(pageRange('304–10'), '304-310');
  assert.equal(pageRange('1655--1664'), '1655-1664');
  assert.equal(pageRange('e13950'), 'e13950');
  assert.equal(pageRange('I-XVIII, 1-172'), 'I-XVIII, 1-172');
  assert.equal(pageRange('19-3'), '19-3');
  assert.equal(wholeTitle('Why?', 'A study'), 'Why? A study');
  assert.equal(wholeTitle('Nets: a study', 'A study'), 'Nets: a study');
  assert.equal(unstoppedTitle('On sums.'), 'On sums');
  assert.equal(unstoppedTitle('And so on...'), 'And so on...');
  assert.equal(statusInTitle('[Retracted] Sums'), 'retracted');
  assert.equal(statusInTitle('Retraction: Sums'), undefined);
  assert.equal(statusInTitle('Withdrawn troops'), undefined);
  assert.deepEqual(
    ['eng', 'fre', 'German', 'français', 'en_US', 'und', 'x', 'Klingonish'].map(languageNamed),
    ['en', 'fr', 'de', 'fr', 'en-US', undefined, undefined, undefined],
  );
});

test('what says nothing is left out, and what is said first counts', () => {
  assert.deepEqual(
    statedFields(
      { a: '', b: [' ', 'x', 'x'], c: {}, d: 0, extra: { e: ['y', '', 'z'], f: 3, g: null } },
      { d: 1, h: 'i', extra: { e: '' } },
    ),
    {
      b: ['x'],
      d: 0,
      h: 'i',
      extra: { e: 'y; z', f: '3' },
    },
  );
});

test('a family name and given names that end with an initial are one person', () => {
  assert.deepEqual(namesIn('Todd, Peter M.'), ['Peter M. Todd']);
  assert.deepEqual(namesIn('Ann Li, Bo Wu'), ['Ann Li', 'Bo Wu']);
});

test('initials that stand apart belong to the name before them, however the others are written', () => {
  const lists: [string, string[]][] = [
    ['Roe, P., Orr J., Berg L., Novak, M. A.', ['P. Roe', 'J. Orr', 'L. Berg', 'M. A. Novak']],
    ['Roe M, Orr, GL, Berg N', ['M Roe', 'GL Orr', 'N Berg']],
    ['Roe, P., K. Orr, Berg, M., and S. M. Day', ['P. Roe', 'K. Orr', 'M. Berg', 'S. M. Day']],
    ['Roe M., H. Orr, S. Berg', ['M. Roe', 'H. Orr', 'S. Berg']],
    ['Ida B., Tove Roe', ['Ida B.', 'Tove Roe']],
  ];
  for (const [written, names] of lists) assert.deepEqual(namesIn(written), names);
});

test('a group with "and" in its name is one author; words of programs are no names', () => {
  const lists: [unknown, string[]][] = [
    ['Ministry of Hands and Feet', ['Ministry of Hands and Feet']],
    ['Hand and Foot Organization', ['Hand and Foot Organization']],
    ['Office for Hands and Feet; Roe, Ada and Orr, Bo', ['Office for Hands and Feet', 'Ada Roe', 'Bo Orr']],
    ['World Hand Organization and Ada Roe', ['World Hand Organization', 'Ada Roe']],
    ['null Roe, Bo undefined', ['Roe', 'Bo']],
    [
      ['Roe undefined', { first: 'null', last: 'Orr' }],
      ['Roe', 'Orr'],
    ],
  ];
  for (const [written, names] of lists) assert.deepEqual(namesIn(written), names);
});
