import assert from 'node:assert/strict';
import test from 'node:test';
import { isMarkdownList } from '../../../../../src/import/formats/evidence.ts';
import { listWorks } from '../../../../../src/import/formats/list/works.ts';

const fieldsIn = (markdown: string) => listWorks(markdown).works.map(({ fields }) => fields);
const titlesIn = (markdown: string) => fieldsIn(markdown).map(({ title }) => title);

/** Ways in which lists write their entries, and what a person reads out of the first of them. */
const layouts: [layout: string, entries: string, count: number, expected: Record<string, unknown>][] = [
  [
    'the venue is the link, and the title stands behind it',
    `- [[NeurIPS2021](https://arxiv.org/abs/2101.00001)] Hands that learn to see. [[code](https://github.com/a/b)]
- [[CVPR](https://papers.example/egg.pdf)] Holding an egg
- [[ArXiv 2023.06](https://arxiv.org/abs/2306.00002)] Grip`,
    3,
    {
      title: 'Hands that learn to see',
      arxiv: '2101.00001',
      code: ['https://github.com/a/b'],
      venue: 'NeurIPS 2021',
      published: '2021',
    },
  ],
  [
    'a title with venue and year in brackets, and no link at all',
    `* Hands, Eyes and Grips: A Study (CIDR 2017)
* Learned grips (VLDB 2021 from An Li)
* Where to hold an egg? A model of grips (Journal of Eggs 2019)`,
    3,
    { title: 'Hands, Eyes and Grips: A Study', venue: 'CIDR 2017', published: '2017' },
  ],
  [
    'a label before the title',
    `- [Paper](https://arxiv.org/abs/2301.00001) Hands that plan ahead
- [Paper](https://arxiv.org/abs/2301.00002) Hands that plan behind`,
    2,
    { title: 'Hands that plan ahead', arxiv: '2301.00001' },
  ],
  [
    'a short name before the title',
    `- **GripNet**: [A network for hands](https://arxiv.org/abs/2301.00001)
- **EggNet**: [A network for eggs](https://arxiv.org/abs/2301.00002)`,
    2,
    { title: 'A network for hands', arxiv: '2301.00001', extra: { 'short name': 'GripNet' } },
  ],
  [
    'a short name that is the link before the title in quotation marks',
    `- [DreamGrip](https://arxiv.org/abs/2301.00001) "Hands that dream of eggs", ICRA 2023
- [EggGrip](https://arxiv.org/abs/2301.00002) "Eggs that dream of hands", ICRA 2023`,
    2,
    {
      title: 'Hands that dream of eggs',
      arxiv: '2301.00001',
      venue: 'ICRA 2023',
      published: '2023',
      extra: { 'short name': 'DreamGrip' },
    },
  ],
  [
    'a PDF beside the list behind the title',
    `## Papers
- Grips and their hands ([pdf](papers/grips.pdf))
- Hands and their grips ([pdf](papers/hands.pdf))`,
    2,
    { title: 'Grips and their hands', extra: { file: 'papers/grips.pdf' } },
  ],
  [
    'an award, a remark, an institution and tags',
    `- [Hands in public](https://arxiv.org/abs/2301.00001), CVPR 2023 (Oral). A robot shakes hands with strangers.
- [Hands in private](https://arxiv.org/abs/2301.00002), ICRA 2023. Key idea: gloves.`,
    2,
    {
      title: 'Hands in public',
      arxiv: '2301.00001',
      venue: 'CVPR 2023',
      published: '2023',
      awards: ['Oral'],
      extra: { note: 'A robot shakes hands with strangers' },
    },
  ],
  [
    'how a paper was shown, in brackets',
    `- [Hands in public](https://arxiv.org/abs/2301.00001), CVPR 2023 (Poster)
- [Hands in private](https://arxiv.org/abs/2301.00002), ICRA 2023 (Spotlight)`,
    2,
    {
      title: 'Hands in public',
      arxiv: '2301.00001',
      venue: 'CVPR 2023',
      published: '2023',
      extra: { note: 'Poster' },
    },
  ],
  [
    'how a paper was shown, in lines below',
    `- **Hands that wave back**
  - Venue: ICLR 2026 (Poster)
  - [Paper](https://arxiv.org/abs/2301.00001)
- **Hands that shake back**
  - Venue: ICLR 2026 (Oral)
  - [Paper](https://arxiv.org/abs/2301.00002)`,
    2,
    {
      title: 'Hands that wave back',
      arxiv: '2301.00001',
      venue: 'ICLR 2026',
      published: '2026',
      extra: { note: 'Poster' },
    },
  ],
  [
    'an award in the column of the venue',
    `| Title | Venue | Link |
| --- | --- | --- |
| Hands that win prizes | ICRA 2025 Best Paper Finalist | [Paper](https://arxiv.org/abs/2501.00001) |`,
    1,
    {
      title: 'Hands that win prizes',
      arxiv: '2501.00001',
      venue: 'ICRA 2025',
      published: '2025',
      awards: ['Best Paper Finalist'],
    },
  ],
  [
    'date and server in brackets, a paragraph each',
    `(Arxiv 24.02.05) Hands on the table [Paper](https://arxiv.org/abs/2402.00001)

(CVPR 2024) Hands under the table [Paper](https://papers.example/under.pdf) [Code](https://github.com/a/c)`,
    2,
    { title: 'Hands on the table', arxiv: '2402.00001', published: '2024-02-05' },
  ],
  [
    'title, authors and place in the lines of a paragraph',
    `**Hands on charts** <br>
An Li, Bo Orr <br>
[CHI 2024](https://arxiv.org/abs/2401.00001) • [Homepage](https://charts.example/)

**Hands on maps** \\
Kit Roe, Bo Orr \\
[arXiv, 7 Feb 2025](https://arxiv.org/abs/2502.00001)`,
    2,
    {
      title: 'Hands on charts',
      arxiv: '2401.00001',
      project: ['https://charts.example/'],
      authors: ['An Li', 'Bo Orr'],
      venue: 'CHI 2024',
      published: '2024',
    },
  ],
  [
    'a heading for each, with links and the abstract below',
    `## Planning
### Hands that hope (ICRA 2022)

* [Paper](https://arxiv.org/abs/2201.00001)

**Abstract:** We let hands hope.

### Hands that fear (IROS 2021)

* [Paper](https://arxiv.org/abs/2101.00002)
* [Reading Note](https://notes.example/1)`,
    2,
    {
      title: 'Hands that hope',
      arxiv: '2201.00001',
      abstract: 'We let hands hope.',
      venue: 'ICRA 2022',
      published: '2022',
      keywords: ['Planning'],
    },
  ],
  [
    'blocks of lines with labels',
    `**Hands without eyes**

- Paper(Oral): https://arxiv.org/abs/2101.00001
- Code: None

**Eyes without hands**

- Paper: https://arxiv.org/abs/2101.00002
- Code1: https://github.com/a/b`,
    2,
    { title: 'Hands without eyes', arxiv: '2101.00001' },
  ],
  [
    'authors and links as items below',
    `- **Trees of hands (KDD 2012)**
  - An Li, Bo Orr
  - [[Paper]](https://papers.example/trees.pdf)
- **Forests of hands (ICML 2013)**
  - Kit Roe
  - [[Paper]](https://papers.example/forests.pdf)`,
    2,
    {
      title: 'Trees of hands',
      pdf: 'https://papers.example/trees.pdf',
      authors: ['An Li', 'Bo Orr'],
      venue: 'KDD 2012',
      published: '2012',
    },
  ],
  [
    'printed references',
    `- V. Orr, et. al., Playing with hands, Nature, 2015
- A. Li, B. Orr, K. Roe, Grips in a box, Science, 2016`,
    2,
    {
      title: 'Playing with hands',
      authors: ['V. Orr'],
      venue: 'Nature 2015',
      published: '2015',
      extra: { 'and others': 'the source names only the first authors' },
    },
  ],
  [
    'year and venue before the title',
    `- 20-OSDI-Grips at the edge
- 19-NSDI-FaGrip: Hands over a network`,
    2,
    { title: 'Grips at the edge', venue: 'OSDI', published: '2020' },
  ],
  [
    'a list in a block of code',
    '```\n- [Hands in code](https://arxiv.org/abs/2301.00001), ICRA 2023\n- [Code in hands](https://arxiv.org/abs/2301.00002), CHI 2023\n```',
    2,
    { title: 'Hands in code', arxiv: '2301.00001', venue: 'ICRA 2023', published: '2023' },
  ],
  [
    'a table whose title stands behind a link',
    `| Paper | Name | Accepted at |
| --- | --- | --- |
| [link](https://arxiv.org/abs/2301.00001) | A table of robot hands | CoRL 2023 |`,
    1,
    { title: 'A table of robot hands', arxiv: '2301.00001', venue: 'CoRL 2023', published: '2023' },
  ],
];

for (const [layout, entries, count, expected] of layouts) {
  test(layout, () => {
    const found = fieldsIn(`# Hands\n\n${entries}\n`);
    assert.deepEqual(found[0], expected);
    assert.equal(found.length, count);
  });
}

test('a year, a venue and an award in a heading are those of the entries below, other headings their keywords', () => {
  const works = fieldsIn(`# Hands
# Planning
## 2022
- [Hands of the year](https://arxiv.org/abs/2201.00001)
## CVPR 2021
- [Hands of the meeting](https://arxiv.org/abs/2101.00001)
## Best paper awards
- [Hands of the jury](https://doi.org/10.5555/jury), ICRA 2020
`);
  assert.deepEqual(
    works.map(({ venue, published, awards, keywords }) => ({ venue, published, awards, keywords })),
    [
      { venue: undefined, published: '2022', awards: undefined, keywords: ['Planning'] },
      { venue: 'CVPR 2021', published: '2021', awards: undefined, keywords: ['Planning'] },
      { venue: 'ICRA 2020', published: '2020', awards: ['Best paper awards'], keywords: ['Planning'] },
    ],
  );
});

test('titles in bold are papers wherever they stand in a list of papers, and what stands below them their remarks', () => {
  const titles = Array.from({ length: 10 }, (_, n) => `Grips That Hold Egg Number ${n}`);
  const [first = '', ...others] = titles;
  const list = `## Conference
- **ICRA2022**
  - **${first}**
    - It holds one egg at a time
- **IROS2022**
  - **nothing to read for me yet**

## Methods
${others.map((title) => `- **${title}**\n  - It holds that egg`).join('\n')}
`;
  const works = fieldsIn(`# Hands\n\nI share papers about hands.\n\n${list}`);
  assert.deepEqual(
    works.map(({ title }) => title),
    titles,
  );
  assert.equal(Object(works[0]?.['extra'])['note'], 'It holds one egg at a time');
  assert.equal(works[0]?.['venue'], 'ICRA 2022');
  assert.deepEqual(titlesIn(`# Hands\n\nI share machines with hands.\n\n${list}`), []);
});

test('titles alone are papers where a heading says so and all entries read like titles', () => {
  const titles = [
    'Grasping objects in the dark',
    'Hands that learn from other hands',
    'A survey of robotic grips',
  ];
  const bullets = titles.map((title) => `- ${title}`).join('\n');
  assert.deepEqual(titlesIn(`# Hands\n## Papers\n${bullets}\n`), titles);
  assert.deepEqual(titlesIn(`# Hands\n## Robots\n${bullets}\n`), []);
});

test('conferences, contents, tools, remarks and sentences are no papers', () => {
  const { works } = listWorks(`# Hands

We describe hands in [our survey](https://arxiv.org/abs/2301.00009). This is explained in [paper](https://arxiv.org/abs/2301.00008).

- [CVPR 2025](https://cvpr.example/2025)
- [NeurIPS](https://nips.example/)

- [Hands that plan ahead](#planning)

- [GripKit](https://github.com/a/gripkit) - [C++] - A library to simulate grips, described [in a paper](https://arxiv.org/abs/2301.00003).
- [EggKit](https://github.com/a/eggkit) - [C++] - A library to simulate eggs.
- [HandKit](https://hands.example/) - A site about hands.
`);
  assert.deepEqual(works, []);
});

test('remarks and further papers below a paper are no titles of their own, and its remark stays', () => {
  const works = fieldsIn(`# Hands
## Papers
- [2023/09] **Hands that plan ahead.** *An Li (MIT) et al. arXiv.* [[paper](https://arxiv.org/abs/2301.00001)]
  - This work presents hands that plan ahead of their eyes.
- [2023/10] **Eyes that plan ahead.** *Bo Orr (LMU Munich) et al.* [[paper](https://arxiv.org/abs/2301.00002)]
  - This work presents eyes that plan ahead of their hands.
`);
  assert.deepEqual(
    works.map(({ title, authors, extra }) => [title, authors, Object(extra)['note']]),
    [
      ['Hands that plan ahead', ['An Li'], 'MIT This work presents hands that plan ahead of their eyes.'],
      ['Eyes that plan ahead', ['Bo Orr'], 'This work presents eyes that plan ahead of their hands.'],
    ],
  );
});

test('a list in Markdown is known by paragraphs with links, titles with years, or titles below a heading of papers', () => {
  const paragraphs =
    '# Hands\n\n[Hands](https://a.example/1), CHI 2020\n\n[Grips](https://a.example/2), CHI 2021\n';
  const years =
    '# Hands\n\n* Hands that plan ahead (CIDR 2017)\n* Grips that hold (2018)\n* Eggs, whole (2019)\n';
  const titles =
    '# Papers of hands\n\n- Hands that plan ahead\n- Grips that hold on\n- Eggs that stay whole\n';
  const notes = '# To buy\n\n- eggs\n- gloves for both hands\n- a book about eggs\n';
  assert.deepEqual([paragraphs, years, titles, notes].map(isMarkdownList), [true, true, true, false]);
  const row = '| Hands that plan ahead | https://arxiv.org/abs/2001.00001 |\n';
  const table = (name: string) => `| ${name} | URL |\n| --- | --- |\n${row}`;
  assert.deepEqual([table('TITLE'), table('Variable'), row].map(isMarkdownList), [true, false, false]);
});
