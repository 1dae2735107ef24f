import assert from 'node:assert/strict';
import test from 'node:test';
import { listWorks } from '../../../../../../src/import/formats/list/works.ts';

const link = '(http://x.example/a.pdf)';

/** Title, authors and note of each entry. */
const saidIn = (...lines: string[]) =>
  listWorks(['# Papers', '', ...lines.map((line) => `- ${line}`)].join('\n')).works.map(({ fields }) => [
    fields['title'],
    fields['authors'],
    Object(fields['extra'])['note'],
  ]);

/** Authors and note of the entry with that text behind its title. */
const behind = (text: string) => saidIn(`[Shelves that hold what they should]${link}${text}`)[0]?.slice(1);

test('who is named behind the title with "by" has written it', () => {
  assert.deepEqual(behind(', by Ann Roe and Bob Kent'), [['Ann Roe', 'Bob Kent'], undefined]);
  assert.deepEqual(behind(' - By Ann Roe.'), [['Ann Roe'], undefined]);
  assert.deepEqual(behind(' (by Ann Roe, Bob Kent)'), [['Ann Roe', 'Bob Kent'], undefined]);
  assert.deepEqual(behind(' by Roe and Kent'), [['Roe', 'Kent'], undefined]);
  assert.deepEqual(behind(' - By Roe,  Kent and Berg, a relative of the above.'), [
    ['Roe', 'Kent', 'Berg'],
    'a relative of the above',
  ]);
  assert.deepEqual(behind(' by A. Roe and M. Kent. This paper is on two shelves that hold a third.'), [
    ['A. Roe', 'M. Kent'],
    'This paper is on two shelves that hold a third',
  ]);
  assert.deepEqual(behind(' - By Ann Roe, et al: where it begins.')?.[0], ['Ann Roe']);
});

test('what is said of a paper ends with its authors', () => {
  assert.deepEqual(behind(' - Example of a great shelf, by Ann B. Roe.'), [
    ['Ann B. Roe'],
    'Example of a great shelf',
  ]);
  assert.deepEqual(behind(' - Fundamental paper by Ann Roe.'), [['Ann Roe'], 'Fundamental paper']);
  assert.deepEqual(behind(' - How shelves are told from drawers, A. Roe and B. Kent.'), [
    ['A. Roe', 'B. Kent'],
    'How shelves are told from drawers',
  ]);
});

test('what others have made, and who are no people, are no authors', () => {
  for (const text of [
    ' - A shelf that is used by Google and Facebook',
    ' - A shelf proposed by Ann Roe',
    ' - Improves the shelf by Ann Roe',
    ' - An analysis of the shelf by Roe and Kent',
    ' - Overview of shelves by Ann Roe',
    ' - Maintained by NIST',
    ' by Certicom Research',
    ' by Zebra',
  ])
    assert.equal(behind(text)?.[0], undefined, text);
});

test('an overview is by whom it names at its end where the list names people so', () => {
  const sure = ['One', 'Two', 'Three'].map((name) => `[${name} shelf of many]${link} - Why, by Ann ${name}`);
  const [last] = saidIn(`[Shelves and drawers again]${link} - Overview of shelves by Ann Roe`, ...sure);
  assert.deepEqual(last, ['Shelves and drawers again', ['Ann Roe'], 'Overview of shelves']);
});

test('a person with initials behind the title is its author, also within the link', () => {
  assert.deepEqual(
    saidIn(
      `[A Brief History of Shelves, A. Roe]${link}`,
      `[Shelves for Hands, A. Roe & B. Kent]${link}`,
      `[Shelves for Feet]${link}, A. Roe`,
      `Shelves for all of them, A. Roe [pdf]${link}`,
    ).map(([title, authors]) => [title, authors]),
    [
      ['A Brief History of Shelves', ['A. Roe']],
      ['Shelves for Hands', ['A. Roe', 'B. Kent']],
      ['Shelves for Feet', ['A. Roe']],
      ['Shelves for all of them', ['A. Roe']],
    ],
  );
});

test('one family name behind a link to a paper has written it, in a list that names people so', () => {
  const named = ['Ann Roe', 'Bob Kent', 'C. Berg'].map(
    (name, at) => `[Paper of shelf ${at}]${link} by ${name}`,
  );
  const inList = (entry: string) => saidIn(...named, entry).at(-1);
  const below = '\n\n  Shelves are told from drawers by hand.';
  const title = `[Shelves that hold what they should]${link}`;
  for (const [said, author, note] of [
    [' by Kent', ['Kent'], undefined],
    [' by O’Roe.', ['O’Roe'], undefined],
    [` by Kent${below}`, ['Kent'], 'Shelves are told from drawers by hand'],
    [' by hand', undefined, 'by hand'],
    [' by Google', undefined, 'by Google'],
    [' by Learning', undefined, 'by Learning'],
  ] as const)
    assert.deepEqual(inList(title + said)?.slice(1), [author, note], said);
  assert.deepEqual(inList(`[Shelves](shelves.pdf) by Kent${below}`), [
    'Shelves',
    ['Kent'],
    'Shelves are told from drawers by hand',
  ]);
  assert.deepEqual(inList('[Shelves that hold](http://x.example/~kent/shelves.pdf) by kent')?.slice(1), [
    ['Kent'],
    undefined,
  ]);
  assert.equal(inList('[Shelves that hold](http://x.example/shelves) by Kent')?.[1], undefined);
});

test('a list of files with one family name each, of which some lie elsewhere, is one of papers', () => {
  const lists = [
    '## Shelving',
    '* [Holding Hands](holding-hands.pdf) by Ann Roe',
    '* [Numbers of Shelves](https://x.example/~kent/numbers.pdf) by kent',
    '* [Shelves and Nets](https://x.example/preprints/nets.pdf) by Bob Kent',
    '* [Elements of Shelves: Boards](https://x.example/~roe/boards.pdf) by Roe\n\n  Good writing on boards.',
    '* :scroll: [Intro to Bent Boards](bent-boards.pdf)\n\n  This is a good introduction.',
  ];
  assert.deepEqual(
    listWorks(lists.join('\n\n')).works.map(({ fields }) => [fields['title'], fields['authors']]),
    [
      ['Holding Hands', ['Ann Roe']],
      ['Numbers of Shelves', ['Kent']],
      ['Shelves and Nets', ['Bob Kent']],
      ['Elements of Shelves: Boards', ['Roe']],
      ['Intro to Bent Boards', undefined],
    ],
  );
});
