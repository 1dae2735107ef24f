import assert from 'node:assert/strict';
import test from 'node:test';
import { printedPlace } from '../../../../../src/import/formats/reference/place.ts';
import { referenceFields, titledPlace } from '../../../../../src/import/formats/reference/reference.ts';

const references: [style: string, written: string, fields: Record<string, unknown>][] = [
  [
    'APA',
    'Berg, T. N., & de Roe, K. (2015). Tides and clocks: A study. Journal of Tides, 11(3), 497–529. https://doi.org/10.5555/tides',
    {
      title: 'Tides and clocks: A study',
      authors: ['T. N. Berg', 'K. de Roe'],
      published: '2015',
      container: 'Journal of Tides',
      volume: '11',
      issue: '3',
      pages: '497-529',
      doi: '10.5555/tides',
      type: 'article-journal',
    },
  ],
  [
    'a numbered one, its authors in order',
    '[3] T. Berg, K. Roe, and A. Lee. Hands that plan. In Advances in Hands, pages 58–98, 2017.',
    {
      title: 'Hands that plan',
      authors: ['T. Berg', 'K. Roe', 'A. Lee'],
      published: '2017',
      container: 'Advances in Hands',
      pages: '58-98',
      type: 'paper-conference',
    },
  ],
  [
    'IEEE',
    'T. Berg and K. Roe, “Hands that plan,” J. Hands, vol. 3, no. 2, pp. 37–55, 2003.',
    {
      title: 'Hands that plan',
      authors: ['T. Berg', 'K. Roe'],
      published: '2003',
      container: 'J. Hands',
      volume: '3',
      issue: '2',
      pages: '37-55',
      type: 'article-journal',
    },
  ],
  [
    'Vancouver',
    'Berg TN, Roe K. Hands that plan. J Hands. 2017;30(2):59-68.',
    {
      title: 'Hands that plan',
      authors: ['TN Berg', 'K Roe'],
      published: '2017',
      container: 'J Hands',
      volume: '30',
      issue: '2',
      pages: '59-68',
      type: 'article-journal',
    },
  ],
  [
    'MLA',
    'Berg, Tove N., and Kit Roe. "Hands That Plan." Journal of Hands 3, no. 2 (2015): 1–15.',
    {
      title: 'Hands That Plan',
      authors: ['Tove N. Berg', 'Kit Roe'],
      published: '2015',
      container: 'Journal of Hands',
      volume: '3',
      issue: '2',
      pages: '1-15',
      type: 'article-journal',
    },
  ],
  [
    'ACM',
    'Tove Berg and Kit Roe. 2013. Grips in vector spaces. arXiv preprint arXiv:1301.37810.',
    {
      title: 'Grips in vector spaces',
      authors: ['Tove Berg', 'Kit Roe'],
      published: '2013',
      type: 'article',
      arxiv: '1301.37810',
    },
  ],
  [
    'Chicago, author and date, two names',
    'Berg, Tove, and Kit Roe. 2020. “Hands in the Renaissance.” Journal of Hands 12 (3): 45–67. https://doi.org/10.5555/hands',
    {
      title: 'Hands in the Renaissance',
      authors: ['Tove Berg', 'Kit Roe'],
      published: '2020',
      type: 'article-journal',
      container: 'Journal of Hands',
      volume: '12',
      issue: '3',
      pages: '45-67',
      doi: '10.5555/hands',
    },
  ],
  [
    'Chicago, a chapter by one author, whose given name is no second author',
    'Okafor, Chidi. 2021. “Grips.” In Handbook of Hands, edited by Ann Li and Bo Orr, 12–30. New York: Rope Press.',
    {
      title: 'Grips',
      authors: ['Chidi Okafor'],
      published: '2021',
      type: 'chapter',
      container: 'Handbook of Hands',
      editors: ['Ann Li', 'Bo Orr'],
      pages: '12-30',
      publisher: 'Rope Press',
      place: 'New York',
    },
  ],
  [
    'Vancouver, a chapter',
    'Roe K. Grip strength. In: Orr B, Li A, editors. Handbook of grip. 2nd ed. London: Rope Press; 2011. p. 11–29.',
    {
      title: 'Grip strength',
      authors: ['K Roe'],
      published: '2011',
      type: 'chapter',
      container: 'Handbook of grip',
      editors: ['B Orr', 'A Li'],
      edition: '2',
      pages: '11-29',
      publisher: 'Rope Press',
      place: 'London',
    },
  ],
  [
    'APA, a chapter',
    'Roe, K. (2011). Grip strength. In B. Orr & A. Li (Eds.), Handbook of grip (2nd ed., pp. 11–29). Rope Press.',
    {
      title: 'Grip strength',
      authors: ['K. Roe'],
      published: '2011',
      type: 'chapter',
      container: 'Handbook of grip',
      editors: ['B. Orr', 'A. Li'],
      edition: '2',
      pages: '11-29',
      publisher: 'Rope Press',
    },
  ],
  [
    'Elsevier, divided by commas',
    '[4] T. Berg, K. Roe, Hands, feet and plans, J. Hands 12 (2020) 45–67.',
    {
      title: 'Hands, feet and plans',
      authors: ['T. Berg', 'K. Roe'],
      published: '2020',
      type: 'article-journal',
      container: 'J. Hands',
      volume: '12',
      pages: '45-67',
    },
  ],
  [
    'Springer',
    'Berg, T., van de Roe, K.-L.: Hands that plan. In: Orr, B. (ed.) Proceedings of the Conference on Hands. pp. 3–9. Springer, Cham (2020).',
    {
      title: 'Hands that plan',
      authors: ['T. Berg', 'K.-L. van de Roe'],
      published: '2020',
      type: 'paper-conference',
      container: 'Proceedings of the Conference on Hands',
      editors: ['B. Orr'],
      pages: '3-9',
      publisher: 'Springer, Cham',
    },
  ],
  [
    'Nature',
    'Berg, T. & Roe, K. Hands that plan. Nat. Hands 12, 45–67 (2020).',
    {
      title: 'Hands that plan',
      authors: ['T. Berg', 'K. Roe'],
      published: '2020',
      type: 'article-journal',
      container: 'Nat. Hands',
      volume: '12',
      pages: '45-67',
    },
  ],
  [
    'ACM, a middle initial and the year behind the names',
    'Donald E. Berg, Yi Ma, and Kit Roe. 2019. Hands that plan. Journal of Hands 7, 2 (May 2019), 3–9.',
    {
      title: 'Hands that plan',
      authors: ['Donald E. Berg', 'Yi Ma', 'Kit Roe'],
      published: '2019-05',
      type: 'article-journal',
      container: 'Journal of Hands',
      volume: '7',
      issue: '2',
      pages: '3-9',
    },
  ],
  [
    'ISO 690, family names in capitals',
    'BERG, Tove and ROE, Kit, 2015. Hands that plan. Journal of Hands. 2015. Vol. 3, no. 2, p. 4–9.',
    {
      title: 'Hands that plan',
      authors: ['Tove Berg', 'Kit Roe'],
      published: '2015',
      type: 'article-journal',
      container: 'Journal of Hands',
      volume: '3',
      issue: '2',
      pages: '4-9',
    },
  ],
  [
    'DIN 1505, in German',
    'Berg, Tove ; Roe, Kit: Hände. In: Zeitschrift für Handkunde Bd. 3 (2015), Nr. 2, S. 4–9',
    {
      title: 'Hände',
      authors: ['Tove Berg', 'Kit Roe'],
      published: '2015',
      type: 'article-journal',
      container: 'Zeitschrift für Handkunde',
      volume: '3',
      issue: '2',
      pages: '4-9',
    },
  ],
  [
    'a thesis',
    'Berg, T. N. (2014). An orientation to hands (pp. vi, 87) [PhD thesis]. University of Rope.',
    {
      title: 'An orientation to hands',
      authors: ['T. N. Berg'],
      published: '2014',
      type: 'thesis',
      publisher: 'University of Rope',
    },
  ],
  [
    'a book of edited chapters',
    'Orr, B., & Li, A. (Eds.). (2011). Handbook of grip. London: Rope Press.',
    {
      title: 'Handbook of grip',
      editors: ['B. Orr', 'A. Li'],
      published: '2011',
      type: 'book',
      publisher: 'Rope Press',
      place: 'London',
    },
  ],
  [
    'a title that begins with a quotation',
    'Berg T, Roe K. “Which hand is it?” A study of greeting. Journal of Hands. 2018;3(2):4–9.',
    {
      title: '“Which hand is it?” A study of greeting',
      authors: ['T Berg', 'K Roe'],
      published: '2018',
      type: 'article-journal',
      container: 'Journal of Hands',
      volume: '3',
      issue: '2',
      pages: '4-9',
    },
  ],
  [
    'the title first, and a journal that begins like a name',
    '6. How the hand breaks: a study, A. Berg, A. V. Roe, and N. Orr, J. Hand. Theory 9, 588 (2013).',
    {
      title: 'How the hand breaks: a study',
      authors: ['A. Berg', 'A. V. Roe', 'N. Orr'],
      published: '2013',
      type: 'article-journal',
      container: 'J. Hand. Theory',
      volume: '9',
      pages: '588',
    },
  ],
  [
    'Chicago, a book by an author with a middle initial',
    'Leveson, Nancy G. 2012. Engineering a Safer World. The Rope Press.',
    {
      title: 'Engineering a Safer World',
      authors: ['Nancy G. Leveson'],
      published: '2012',
      type: 'book',
      publisher: 'The Rope Press',
    },
  ],
  [
    'given names, a middle initial, and who has it under review',
    'Tove N. Berg and Kit R. Roe. Hands under load. Journal of Hands, 2018. Under review.',
    {
      title: 'Hands under load',
      authors: ['Tove N. Berg', 'Kit R. Roe'],
      published: '2018',
      container: 'Journal of Hands',
    },
  ],
  [
    'family names first, all joined by "and", the last with an initial',
    'Berg, Tove N. and Roe, Kit and Li, Ann J. Hands under load. Journal of Hands, 12, 2014.',
    {
      title: 'Hands under load',
      authors: ['Tove N. Berg', 'Kit Roe', 'Ann J. Li'],
      published: '2014',
      type: 'article-journal',
      container: 'Journal of Hands',
      volume: '12',
    },
  ],
  [
    'the title first in quotation marks',
    '"On the union of hands", with T. Berg and K. Roe, Journal of Hands, 12 (2001), 4-9.',
    {
      title: 'On the union of hands',
      authors: ['T. Berg', 'K. Roe'],
      published: '2001',
      type: 'article-journal',
      container: 'Journal of Hands',
      volume: '12',
      pages: '4-9',
    },
  ],
  [
    'the title first, names in full',
    'Hands under load, Tove Berg and Kit Roe, Journal of Hands 41(2), 100-110, 2017.',
    {
      title: 'Hands under load',
      authors: ['Tove Berg', 'Kit Roe'],
      published: '2017',
      type: 'article-journal',
      container: 'Journal of Hands',
      volume: '41',
      issue: '2',
      pages: '100-110',
    },
  ],
  [
    'an edition in brackets behind the title',
    'Berg, T. (1943). Geology of hands (2nd ed.). London: Roper (Private) Ltd.',
    {
      title: 'Geology of hands',
      authors: ['T. Berg'],
      published: '1943',
      type: 'book',
      edition: '2',
      publisher: 'Roper (Private) Ltd',
      place: 'London',
    },
  ],
];

test('what is said of a work that has not appeared is kept beside it', () => {
  for (const [written, note] of [
    ['Berg T, Roe K. Hands under load. Journal of Hands. 2018 (to appear).', 'to appear'],
    ['Berg, T. (2018). Hands under load. In submission.', 'In submission'],
    [
      'Berg, T. Hands under load. Under review at Journal of Hands, 2018.',
      'Under review at Journal of Hands',
    ],
  ] as const) {
    const { title, extra, container } = referenceFields(written) ?? {};
    assert.equal(title, 'Hands under load');
    assert.equal((extra as { note?: string }).note, note);
    assert.notEqual(container, 'submission');
  }
});

for (const [style, written, expected] of references) {
  test(`a reference: ${style}`, () => {
    const { extra, ...fields } = referenceFields(written) ?? {};
    assert.deepEqual(fields, expected);
    assert.ok(extra);
  });
}

for (const prose of [
  'Chapter Four. The keeper of the light sat down (1995). He had seen ships before.',
  'In 2017 we met. The meeting took an hour, and nobody said a word.',
  'Use the tool as described. See "Getting started" in the manual, 2020.',
  'Version 2.0 (2019). Fixed a bug in the parser.',
  'Paris, Texas. The film won a prize in 1984.',
  'Smith, John. Phone 555-1234, London, 2011.',
  'Dr. Jane Doe, Professor, University of X. Office hours: Mon 12, 13-15. 2024.',
  'Barzilay, Regina 1, 1565, 1857 Batista, David S. 224 Bird, Steven 339',
])
  test(`no reference: ${prose}`, () => assert.equal(referenceFields(prose), undefined));

const titled: [written: string, fields: Record<string, unknown>][] = [
  [
    'Tides in Tides: Patterns of Water, 2019, J. Tide. Res., 43(13), pp 52-60, doi:10.5555/2019TD1',
    {
      title: 'Tides in Tides: Patterns of Water',
      published: '2019',
      doi: '10.5555/2019TD1',
      type: 'article-journal',
      container: 'J. Tide. Res.',
      volume: '43',
      issue: '13',
      pages: '52-60',
    },
  ],
  [
    'Tides and clocks, 2020, Eos, 100, doi: 10.5555/eos',
    {
      title: 'Tides and clocks',
      published: '2020',
      doi: '10.5555/eos',
      type: 'article-journal',
      container: 'Eos',
      volume: '100',
    },
  ],
  [
    'Slow hands, and their tools. Journal of Hands 12(3), 4–9 (2020)',
    {
      title: 'Slow hands, and their tools',
      published: '2020',
      type: 'article-journal',
      container: 'Journal of Hands',
      volume: '12',
      issue: '3',
      pages: '4-9',
    },
  ],
  [
    'Tides without a clock, 2021, doi:10.5555/td2',
    { title: 'Tides without a clock', published: '2021', doi: '10.5555/td2' },
  ],
];

test('a title with its place behind it and nobody in front', () => {
  for (const [written, fields] of titled)
    assert.deepEqual(titledPlace(written), { ...fields, extra: { reference: written } });
});

test('a title with commas and years that is no reference is none', () => {
  for (const title of [
    'Hands: a report from Ulm, 1919, and after',
    'The tides of 1914, 1918, and 1939',
    'Grasping in 12 (3) steps, Part 2 of the year 2020',
    'The Flood of Hands, May 3, 2020',
    'Slow hands. Journal of Hands, 2021. doi:10.5555/abc',
    'Letters of Ada Roe, 1990, Volume 3',
  ])
    assert.equal(titledPlace(title), undefined, title);
});

test('a place with hundreds of names and no editors is read in passing', () => {
  const names = Array.from({ length: 400 }, (_, at) => `A. ${at % 2 ? 'B. ' : ''}Roe and K. Lee`).join(', ');
  assert.equal(printedPlace(`Handbook of Tides, ${names}`).editors, undefined);
  assert.deepEqual(
    printedPlace(`Handbook of Tides, ${'A. Roe, '.repeat(3)}K. Lee and B. Orr, Eds.`).editors?.slice(-2),
    ['K. Lee', 'B. Orr'],
  );
});

test('commas alone divide: authors, year, title, journal and numbers', () => {
  const fields = (written: string) => {
    const { extra: _, type: __, ...said } = referenceFields(written) ?? {};
    return said;
  };
  assert.deepEqual(
    fields(
      '2. Novak, I., Orr, B.C., 2020, The Limit of Ropes, ACM Transactions on Ropes and Sails, Vol 5, No. 1, pp. 6:1-6:22.',
    ),
    {
      title: 'The Limit of Ropes',
      authors: ['I. Novak', 'B.C. Orr'],
      published: '2020',
      container: 'ACM Transactions on Ropes and Sails',
      volume: '5',
      issue: '1',
      pages: '6:1-6:22',
    },
  );
  assert.deepEqual(
    fields(
      '3. dos Mares, I.L., de Rios. C.M., Li., Z., Xu, C.-Z., 2016, A Decentralized Sail, Pervasive Ropes, Vol. 30, pp. 101-110.',
    ),
    {
      title: 'A Decentralized Sail',
      authors: ['I.L. dos Mares', 'C.M. de Rios', 'Z. Li', 'C.-Z. Xu'],
      published: '2016',
      container: 'Pervasive Ropes',
      volume: '30',
      pages: '101-110',
    },
  );
  assert.equal(
    fields('Novak, I., Orr, B., 2020, Sails at Night, IEEE Transactions on Ropes, accepted.')['title'],
    'Sails at Night',
  );
  assert.equal(
    fields(
      'Novak, I., Orr, B., 2019, Ropes at Night, in the Proceedings of the 5th Conference on Ropes (ROPE 2019), pp. 3-9.',
    )['container'],
    'Proceedings of the 5th Conference on Ropes (ROPE 2019)',
  );
});

test('identifiers of PubMed behind a DOI', () => {
  const { doi, pmid, pmcid } =
    referenceFields(
      'Novak I, Orr B. Tides at night. J Tides. 2018 Jan;72:383-388. doi: 10.5555/t.53. PMID: 29097323; PMCID: PMC771.',
    ) ?? {};
  assert.deepEqual({ doi, pmid, pmcid }, { doi: '10.5555/t.53', pmid: '29097323', pmcid: 'PMC771' });
});

test('an issue behind a colon and the year in brackets before the pages', () => {
  const said = (place: string) => {
    const { container, volume, issue, pages, published } =
      referenceFields(`I. Novak, B. Orr, “Ropes at night”, ${place}`) ?? {};
    return [container, volume, issue, pages, published];
  };
  assert.deepEqual(said('Ropes: Mathematics, 202:4 (2011), 495–526.'), [
    'Ropes: Mathematics',
    '202',
    '4',
    '495-526',
    '2011',
  ]);
  assert.deepEqual(said('J. Ropes, 226:6 (2022), 106939'), ['J. Ropes', '226', '6', '106939', '2022']);
});

test('people may be divided by strokes', () => {
  const { authors, editors } =
    referenceFields('Roe, A./Orr, B./van der Berg, C. (Eds.) 2019. Looms of the world. Oslo: Loom Press.') ??
    {};
  assert.deepEqual([authors, editors], [undefined, ['A. Roe', 'B. Orr', 'C. van der Berg']]);
});

test('people divided by semicolons before a colon, as catalogues print them', () => {
  assert.deepEqual(
    referenceFields('Berg, Tove; van Roe, Ann B.: Hands that plan, and hands that act (2013)'),
    {
      title: 'Hands that plan, and hands that act',
      authors: ['Tove Berg', 'Ann B. van Roe'],
      published: '2013',
      extra: { reference: 'Berg, Tove; van Roe, Ann B.: Hands that plan, and hands that act (2013)' },
    },
  );
});

test('an address is no title, with a name and a day before it', () => {
  assert.equal(
    referenceFields('Knots for All (October 2004) https://www.example.com/library/knots-for-all/0596007124/'),
    undefined,
  );
});
