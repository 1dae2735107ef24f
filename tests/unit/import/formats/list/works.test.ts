import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { listWorks } from '../../../../../src/import/formats/list/works.ts';

const fieldsIn = (markdown: string) => listWorks(markdown).works.map(({ fields }) => fields);

test('bullets of several manners give title, people, date, venue and links by their kind', () => {
  assert.deepEqual(
    fieldsIn(`# Awesome grasping
## Papers
### Planning
- [2023/10] **Hands that plan: a study.** *An Li et al. ICRA 2023.* [[paper](https://arxiv.org/abs/2310.00001)] [[code](https://github.com/a/b)] [[project page](https://hands.example/)]
- [Grasping in the dark](https://doi.org/10.5555/dark) - An Li, Bo Orr, CoRL 2024 [![Video](https://img.example/badge.svg)](https://youtu.be/x)
`),
    [
      {
        title: 'Hands that plan: a study',
        arxiv: '2310.00001',
        code: ['https://github.com/a/b'],
        project: ['https://hands.example/'],
        authors: ['An Li'],
        venue: 'ICRA 2023',
        published: '2023-10',
        extra: { 'and others': 'the source names only the first authors' },
        keywords: ['Planning'],
      },
      {
        title: 'Grasping in the dark',
        doi: '10.5555/dark',
        video: ['https://youtu.be/x'],
        authors: ['An Li', 'Bo Orr'],
        venue: 'CoRL 2024',
        published: '2024',
        keywords: ['Planning'],
      },
    ],
  );
});

test('a table gives a paper a row, its links too', () => {
  assert.deepEqual(
    fieldsIn(`| Method | Title | Venue | Date | Code |
| --- | --- | --- | --- | --- |
| [Q](https://arxiv.org/abs/2309.00001) | Q: Reading hands | ICML 2024 | 2024-05 | [Github](https://github.com/q/q) |
`),
    [
      {
        title: 'Q: Reading hands',
        venue: 'ICML 2024',
        published: '2024-05',
        code: ['https://github.com/q/q'],
        extra: { Method: 'Q' },
        arxiv: '2309.00001',
      },
    ],
  );
});

test('introductions, news, contents and tools are no papers', () => {
  const { works } = listWorks(`# Awesome
This list follows [a survey of hands](https://arxiv.org/abs/2001.00009) by others.
## Table of Contents
- [Papers](#papers)
## News
- [2024/06] Our survey [A survey of hands](https://arxiv.org/abs/2001.00001) is out!
## Tools
- [GraspIt](https://github.com/graspit/graspit) - a simulator of grasping
- [Robot shop](https://robots.example/)
## License
MIT
`);
  assert.deepEqual(works, []);
});

/** Ways in which lists write one entry, and what a person reads out of it. */
const manners: [manner: string, markdown: string, expected: Record<string, unknown>][] = [
  [
    'a venue and month in brackets, some words in bold',
    '- (arXiv 2024.4) Hands: A Study of **Grasping** for All, [[Paper]](https://arxiv.org/pdf/2404.00001), [[Project]](https://hands.example/)',
    {
      title: 'Hands: A Study of Grasping for All',
      arxiv: '2404.00001',
      project: ['https://hands.example/'],
      published: '2024-04',
    },
  ],
  [
    'year and venue with a dash',
    '* 2019-ICML - Whom to trust. [[Paper]](https://papers.example/trust.pdf) [[Code]](https://github.com/a/b)',
    {
      title: 'Whom to trust',
      pdf: 'https://papers.example/trust.pdf',
      code: ['https://github.com/a/b'],
      venue: 'ICML',
      published: '2019',
    },
  ],
  [
    'a short name in bold before the title in quotation marks',
    '* **ReGrip**: "ReGrip: Grasping Again", *arXiv, Sep 2024*. [[Paper](https://arxiv.org/abs/2409.00001)]',
    { title: 'ReGrip: Grasping Again', arxiv: '2409.00001', published: '2024-09' },
  ],
  [
    'the title, its year, its authors',
    '* Mask hands (2017), K. Li et al. [[pdf]](https://arxiv.org/pdf/1703.00001)',
    {
      title: 'Mask hands',
      arxiv: '1703.00001',
      authors: ['K. Li'],
      published: '2017',
      extra: { 'and others': 'the source names only the first authors' },
    },
  ],
  [
    'a scheme that was forgotten',
    '* Learning to grip well. [[Paper]](openaccess.thecvf.com/content/Li_Grip.html) and [[Code]](https://github.com/a/b)',
    {
      title: 'Learning to grip well',
      paper: 'https://openaccess.thecvf.com/content/Li_Grip.html',
      code: ['https://github.com/a/b'],
    },
  ],
  [
    'a paragraph that begins with a number and names its authors first',
    '**[12]** Li, An, Bo Orr, and Kit Roe. "**Deep hands**." Nature 521 (2015): 436-444. [[pdf]](https://papers.example/hands.pdf) **(A milestone)** :star:',
    {
      title: 'Deep hands',
      pdf: 'https://papers.example/hands.pdf',
      authors: ['An Li', 'Bo Orr', 'Kit Roe'],
      venue: 'Nature',
      published: '2015',
      type: 'article-journal',
      container: 'Nature',
      volume: '521',
      pages: '436-444',
      extra: { note: 'A milestone' },
    },
  ],
  [
    'a title in bold, its links in a list below',
    '**Scaffold hands: structured grips**\n\n- Homepage: https://hands.example/\n- Paper: https://arxiv.org/abs/2312.00001\n- Code: https://github.com/a/b\n',
    {
      title: 'Scaffold hands: structured grips',
      project: ['https://hands.example/'],
      arxiv: '2312.00001',
      code: ['https://github.com/a/b'],
    },
  ],
  [
    'lines with labels below the title',
    '- [Hands at work](https://hands.example/)\n    - An Li, Bo Orr\n    - 🏛️ Institutions: MIT\n    - 📅 Date: August 12, 2026\n    - 📑 Publisher: ICML 2026\n    - 🔑 Key: [grasping], [planning]\n',
    {
      title: 'Hands at work',
      paper: 'https://hands.example/',
      authors: ['An Li', 'Bo Orr'],
      published: '2026-08-12',
      venue: 'ICML 2026',
      keywords: ['grasping', 'planning'],
      extra: { Institutions: 'MIT' },
    },
  ],
  [
    'a list that says it line by line',
    '#### August 12, 2020\n\n- **Paper**: [Hands by paraphrase](https://arxiv.org/abs/2006.00001)\n- **Authors**: [Mike Roe](https://people.example/roe), Bo Orr\n- **Presenter**: Kit Lee\n- **[Discussion](https://forum.example/1)**',
    {
      title: 'Hands by paraphrase',
      arxiv: '2006.00001',
      authors: ['Mike Roe', 'Bo Orr'],
      extra: { Presenter: 'Kit Lee', note: 'Discussion (https://forum.example/1)' },
    },
  ],
  [
    'links as tags of HTML',
    '- **Hands in tags.** *An Li, Bo Orr.* <a href="https://arxiv.org/abs/2301.00001">[paper]</a> <a href="https://github.com/a/b"><img src="x.svg" alt="code"></a>',
    {
      title: 'Hands in tags',
      arxiv: '2301.00001',
      code: ['https://github.com/a/b'],
      authors: ['An Li', 'Bo Orr'],
    },
  ],
  [
    'a cell that says what the paper does',
    '| Paper | Links |\n| --- | --- |\n| 1) **Grip** - lets robots hold an egg | [Paper](https://arxiv.org/abs/2301.00002), [Project](https://grip.example/) |\n',
    {
      title: 'Grip',
      arxiv: '2301.00002',
      project: ['https://grip.example/'],
      extra: { note: 'lets robots hold an egg' },
    },
  ],
  [
    'a table in HTML, with blank lines in it',
    '<table>\n<tr><th>Title</th><th>Year</th></tr>\n\n<tr><td><a href="https://arxiv.org/abs/2301.00003">Hands in a table</a></td><td>2023</td></tr>\n</table>\n',
    { title: 'Hands in a table', arxiv: '2301.00003', published: '2023' },
  ],
];

for (const [manner, markdown, expected] of manners) {
  test(manner, () => {
    assert.deepEqual(fieldsIn(`# Awesome hands\n\n${markdown}\n`), [expected]);
  });
}

test('an entry with a link that is no paper is told, with its line', () => {
  const { works, others } = listWorks('# Hands\n\n- [A robot shop](https://robots.example/)\n');
  assert.deepEqual(
    [works, others],
    [[], [{ line: 3, text: 'A robot shop', heading: 'Hands', kind: 'paper' }]],
  );
});

test('lines are those of the file, whatever stands above', () => {
  const markdown = `# Hands\n\n${'words\n\n'.repeat(20)}## Papers\n\n- [Hands in order](https://arxiv.org/abs/2301.00004)\n\n<ul>\n<li><a href="https://arxiv.org/abs/2301.00005">Hands in tags</a></li>\n</ul>\n`;
  assert.deepEqual(
    listWorks(markdown).works.map(({ line, fields }) => [
      markdown.split('\n')[line - 1]?.includes(String(fields['title'])),
      fields['title'],
    ]),
    [
      [true, 'Hands in order'],
      [true, 'Hands in tags'],
    ],
  );
});

test('a long table and a long list lose nothing, and keep their lines', () => {
  const at = (n: number) => `https://arxiv.org/abs/2301.${String(n).padStart(5, '0')}`;
  const rows = Array.from({ length: 1000 }, (_, n) => `| Hands number ${n} | [p](${at(n)}) |`);
  const bullets = Array.from({ length: 1000 }, (_, n) => `- [Grips number ${n}][g${n % 7}] (2023)`);
  const defined = Array.from({ length: 7 }, (_, n) => `[g${n}]: ${at(n)}`);
  const markdown = ['# P', '| Title | Link |', '|---|---|', ...rows, '', ...bullets, '', ...defined].join(
    '\n',
  );
  const { works } = listWorks(markdown);
  assert.equal(works.length, 2000);
  const lines = markdown.split('\n');
  assert.ok(works.every(({ line, fields }) => lines[line - 1]?.includes(`${fields['title']}`)));
});

test('a table whose titles lead to papers, whatever their column is called', () => {
  const text =
    '| Method | Year | Task | Code Link |\n|:-|:-|:-|:-|\n| [Weaving cloth with several looms](https://arxiv.org/abs/2304.00001) | 2023 | Weaving | [Github](https://github.com/a/loom) |\n| [Knots that hold in the rain](https://ieeexplore.ieee.org/document/930) | 2020 | Knots | |\n';
  assert.deepEqual(
    listWorks(text).works.map(({ fields: { title, published, arxiv, paper, code } }) => [
      title,
      published,
      arxiv,
      paper,
      code,
    ]),
    [
      ['Weaving cloth with several looms', '2023', '2304.00001', undefined, ['https://github.com/a/loom']],
      [
        'Knots that hold in the rain',
        '2020',
        undefined,
        'https://ieeexplore.ieee.org/document/930',
        undefined,
      ],
    ],
  );
});

test('papers below a paper are papers of their own, and keep their identifiers', () => {
  const text =
    '# Papers\n\n1. **A model of cloth for large looms. [Berg (1970)](https://loom.example/berg.pdf).**\n    * Knots of the weavers of the north. [Roe (1986)](https://dl.acm.org/doi/pdf/10.1145/16856.16888).\n    * Extended version: [PDF](https://loom.example/long.pdf)\n';
  assert.deepEqual(
    listWorks(text).works.map(({ fields: { title, doi } }) => [title, doi]),
    [
      ['A model of cloth for large looms', undefined],
      ['Knots of the weavers of the north', '10.1145/16856.16888'],
    ],
  );
});

test('a table in another script gives the papers of its rows', () => {
  assert.deepEqual(
    fieldsIn(`| 论文 | 主题 | 年份 | 原文入口 |
| --- | --- | --- | --- |
| [A Model of Shelves](papers/shelves/translation.md) | 书架 | 1970 | [原文](https://shelves.example/model) |
`),
    [
      {
        title: 'A Model of Shelves',
        published: '1970',
        extra: { 主题: '书架', 原文入口: '原文' },
        paper: 'https://shelves.example/model',
      },
    ],
  );
});

test('a cell with several titles that lead to papers is several papers, and the day of a meeting is no date of theirs', () => {
  assert.deepEqual(
    fieldsIn(`# Reading group
## 2020

| Date | Reading | Presenter |
| --- | --- | --- |
| 15 May 2020 | [Hands at work](https://arxiv.org/abs/2001.00001), [Feet at rest](https://arxiv.org/abs/2001.00002) | Roe |
| 22 May 2020 | <a href="https://arxiv.org/abs/2001.00003">Arms in between times</a> | Berg |
`).map(({ title, published, arxiv, extra }) => [title, published, arxiv, Object(extra)['Date']]),
    [
      ['Hands at work', undefined, '2001.00001', '15 May 2020'],
      ['Feet at rest', undefined, '2001.00002', '15 May 2020'],
      ['Arms in between times', undefined, '2001.00003', '22 May 2020'],
    ],
  );
});

test('rows of a table below a heading of books are no papers', () => {
  const { works, others } = listWorks(`# Shelves
## Books

| Name | Author | Rating | Year |
| --- | --- | --- | --- |
| A life with shelves | Ann Roe, Bo Orr | [4.4](https://books.example/1) | 2019 |
`);
  assert.deepEqual(works, []);
  assert.equal(others.length, 1);
});

test('an entry that isn’t a paper is told with its remarks', () => {
  const { works, others } = listWorks(`# Shelves
- [A shop for shelves](https://shop.example/shelves)
  - This is where most of them are bought.
`);
  assert.deepEqual(works, []);
  assert.deepEqual(
    others.map(({ line, kind }) => [line, kind]),
    [[2, 'paper']],
  );
});

test('headings with an address below each are papers, also where a title reads like two people', () => {
  assert.deepEqual(
    fieldsIn(`# Proposed by Ann

## Combining Oaken Shelves and Holding Hands
http://halls.example.edu/pubs/a2016.pdf

## A thorough look at the shelf
https://arxiv.org/abs/1606.00001
`),
    [
      {
        title: 'Combining Oaken Shelves and Holding Hands',
        pdf: 'http://halls.example.edu/pubs/a2016.pdf',
      },
      { title: 'A thorough look at the shelf', arxiv: '1606.00001' },
    ],
  );
});

test('a reference among others has its journal without volume and pages, and no note of them', () => {
  assert.deepEqual(
    fieldsIn(`## References

1. Holm, L., & Roe, D. (2013). Shelves in research. Data Shelf Journal, 12, 75-81.
2. Berg, A. (2017). Shelves that plan. Journal of Hands, 3, 1–9.
3. [Shelfbook](https://shelfbook.example/)
`).map(({ container, venue, volume, extra }) => [container, venue, volume, extra]),
    [
      ['Data Shelf Journal', undefined, '12', undefined],
      ['Journal of Hands', undefined, '3', undefined],
    ],
  );
});

test('the title in the front matter of a page says what is listed, and addresses may begin with its templates', () => {
  const papers = fieldsIn(`---
title: "Accepted Papers"
---

## Long talks
- [Shelves that think]({{ site.baseurl }}/data/paper_1.pdf).<br>
  Ann Roe and Bo Orr.
- [Shelves that look](
`);
  assert.deepEqual(
    papers.map(({ title, authors, keywords }) => [title, authors, keywords]),
    [['Shelves that think', ['Ann Roe', 'Bo Orr'], ['Long talks']]],
  );
});

test('short names that lead to papers are titles of rows, and rows without a title are named', () => {
  assert.deepEqual(
    fieldsIn(
      '| Year | Title |\n| --- | --- |\n| 2014 | [GRP](https://arxiv.org/abs/1406.00001) |\n| 2020 | [C3H](https://arxiv.org/abs/2006.00001) |\n',
    ),
    [
      { title: 'GRP', arxiv: '1406.00001', published: '2014' },
      { title: 'C3H', arxiv: '2006.00001', published: '2020' },
    ],
  );
  for (const name of ['名字', 'Grasp', 'Назва'])
    assert.deepEqual(
      fieldsIn(
        `| Year | ${name} |\n| --- | --- |\n| 2012 | [HandNet](https://arxiv.org/abs/1409.00001) |\n| 2015 | [Grasp](https://arxiv.org/abs/1512.00001) |\n`,
      ).map(({ title }) => title),
      ['HandNet', 'Grasp'],
    );
  const { works, others } = listWorks(
    '| Model | mAP |\n| --- | --- |\n| [HandNet](https://arxiv.org/abs/1409.00001) | 31.2 |\n| [Grasp](https://arxiv.org/abs/1512.00001) | 33.0 |\n',
  );
  assert.deepEqual(works, []);
  assert.deepEqual(
    others.map(({ line, text, kind }) => [line, text, kind]),
    [
      [3, 'HandNet | 31.2', 'title'],
      [4, 'Grasp | 33.0', 'title'],
    ],
  );
});

test('short names of several papers in a cell are papers each', () => {
  const head = '|Day|Topic|Papers|\n|---|---|---|\n';
  const titles = (cell: string) => fieldsIn(`${head}|5/24|Models|${cell}|\n`).map(({ title }) => title);
  assert.deepEqual(
    titles(
      '<a href="http://x.example/s.pdf">Sinew</a>, <br> <a href="http://x.example/m.pdf">HandReduce</a>',
    ),
    ['Sinew', 'HandReduce'],
  );
  assert.deepEqual(
    titles(
      '[Sinew](http://x.example/s.pdf), [HandReduce](http://x.example/m.pdf) & [Palm](http://x.example/p.pdf)',
    ),
    ['Sinew', 'HandReduce', 'Palm'],
  );
  assert.deepEqual(titles('[Hands that fold](http://x.example/s.pdf) [pdf](http://x.example/m.pdf)'), [
    'Hands that fold',
  ]);
});

test('questions and advice below a heading that names papers are none', () => {
  assert.deepEqual(
    fieldsIn(`# Reading
### Categorizing papers
* What to look for? A **statement** of the shelves
* How it relates to your paper? Likely a **baseline**, contingent on cabinets
* What to include in your summary?
`),
    [],
  );
  assert.deepEqual(
    fieldsIn(`# Reading
### On papers
* What to look for? A **statement** of the shelves
* How it relates to your paper? Likely a **baseline**, contingent on cabinets
* What to include in your summary?
`),
    [],
  );
});

test('talks of conferences that have no papers are none', () => {
  const talks = `# Awesome cabinets
## Culture
* [Panel: Who Is Shelving?](https://www.usenix.org/conference/srecon16/program/presentation/x)
* [10 Years of Crashing Cabinets](https://www.usenix.org/conference/lisa15/conference-program/presentation/k)
* [What is shelving?](https://blog.example.org/shelving)
`;
  assert.deepEqual(fieldsIn(talks), []);
  assert.equal(
    fieldsIn(`# Papers
* [Cabinets at Scale for Everyone](https://www.usenix.org/conference/osdi16/technical-sessions/presentation/x)
`).length,
    1,
  );
});

test('a venue with an apostrophe and a year behind it dates an entry, whatever the heading says', () => {
  assert.deepEqual(
    fieldsIn(`# Papers
## 2019
- **[FDS]** Fast Diverse Search of Cabinets | **[ECCV' 20]**
- **[GRS]** Gradual Search of Cabinets | **[CVPR' 19]**
`).map(({ title, venue, published }) => [title, venue, published]),
    [
      ['Fast Diverse Search of Cabinets', "ECCV' 20", '2020'],
      ['Gradual Search of Cabinets', "CVPR' 19", '2019'],
    ],
  );
});

test('attributes that kramdown puts behind links say nothing', () => {
  assert.deepEqual(
    fieldsIn(`# Papers
- [The journey of a cabinet](https://doi.org/10.5555/j){:target="_blank"}{:rel="noopener noreferrer"}
`),
    [{ title: 'The journey of a cabinet', doi: '10.5555/j' }],
  );
});

test('quotation marks stand in titles and in names', () => {
  assert.deepEqual(
    fieldsIn(`# Papers
- Mika Lund et al.: "Why Should I Trust You?": Explaining the Drawers of Any Cabinet, KDD 2016
- Jan "Honza" Cerny, Sanja Kudan, *Recurrent drawers for all*, Interspeech 2010
- Girsch, Rolf. "**Fast cabinets**." [[pdf]](http://x.example/f.pdf)
`).map(({ title, authors }) => [title, authors]),
    [
      ['"Why Should I Trust You?": Explaining the Drawers of Any Cabinet', ['Mika Lund']],
      ['Recurrent drawers for all', ['Jan Cerny', 'Sanja Kudan']],
      ['Fast cabinets', ['Rolf Girsch']],
    ],
  );
});

test('what in italics begins with an article is a title and nobody', () => {
  assert.deepEqual(
    fieldsIn(`# Papers
- _The Shelf Book_ - Mika Ban, Dana Brady and Mark Dorn. Available for free [online](http://x.example/c) and as a [pdf](http://x.example/c.pdf).
`).map(({ title, authors }) => [title, authors]),
    [['The Shelf Book', ['Mika Ban', 'Dana Brady', 'Mark Dorn']]],
  );
});

test('co-authors in brackets are the authors but for whoever keeps the list', () => {
  assert.deepEqual(
    fieldsIn(`# Publications
- __Shelving dimension__ [[pdf]](P/s.pdf)
(with Rona G. Down and Wolf Mark)
Mathematical Cabinets in Computer Science, 16(5), 2006.
- __Irrational drawers and their shelves__ [[pdf]](P/d.pdf)
(with Vera Bech)
Monatshefte für Schränke, 185(2), 167-188, 2018
`),
    [
      {
        title: 'Shelving dimension',
        authors: ['Rona G. Down', 'Wolf Mark'],
        venue: 'Mathematical Cabinets in Computer Science',
        volume: '16',
        issue: '5',
        published: '2006',
        extra: {
          'and others': 'the source names only the co-authors of whoever keeps the list',
          file: 'P/s.pdf',
        },
      },
      {
        title: 'Irrational drawers and their shelves',
        authors: ['Vera Bech'],
        venue: 'Monatshefte für Schränke',
        volume: '185',
        issue: '2',
        pages: '167-188',
        published: '2018',
        extra: {
          'and others': 'the source names only the co-authors of whoever keeps the list',
          file: 'P/d.pdf',
        },
      },
    ],
  );
});

test('the name of a group above several papers is none', () => {
  const entries = [1, 2, 3, 4].map(
    (each) => `* Lab ${each} [[Paper](http://arxiv.org/pdf/1511.0000${each})]
  * A. Roe, B. Kent, *Drawers that open for ${each}*, arXiv:1511.0000${each}`,
  );
  assert.deepEqual(
    fieldsIn(`# Recurrent cabinets
${entries.join('\n')}
* Oslo + Bergen [[Web](http://x.example/u)] [[Paper-arXiv1](http://arxiv.org/pdf/1410.10900)], [[Paper-arXiv2](http://arxiv.org/pdf/1412.66320)]
  * J. Maas, W. Holm, *Explain Cabinets with Recurrent Drawers*, arXiv:1410.10900
  * J. Maas, W. Holm, *Deep Captions with Recurrent Drawers*, arXiv:1412.66320 / ICLR 2015
`)
      .slice(4)
      .map(({ title }) => title),
    ['Explain Cabinets with Recurrent Drawers', 'Deep Captions with Recurrent Drawers'],
  );
});

test('a sentence that tells what a list is, is no paper', () => {
  assert.deepEqual(
    fieldsIn(`# Most read shelves

A curated list of the most read shelving papers (2012-2016)

## Papers
- [Hands that shelve](https://arxiv.org/abs/2310.00001)
`).map(({ title }) => title),
    ['Hands that shelve'],
  );
});

test('a link to the identifier of a reference may stand on a line or in a paragraph of its own', () => {
  const references = [
    [
      'Roe, A., & Orr, B. (2023). Knots that hold in the rain. *Textile Letters*, 12(3), 12–30.',
      '10.5555/rain',
    ],
    ['Kent, D. (2021). Threads without end. *Textile Letters*, 10(1), 1–3.', '10.5555/end'],
  ] as const;
  for (const [before, between] of [
    ['# Publications\n\n', '\n'],
    ['# Publications\n\n', '\n\n'],
    ['', '\n'],
  ] as const) {
    const text = references.map(
      ([reference, doi]) => `${reference}${between}[DOI: ${doi}](https://doi.org/${doi})\n`,
    );
    const markdown = `${before}${text.join('\n')}`;
    assert.equal(formatOf(markdown)?.name, 'list');
    assert.deepEqual(
      listWorks(markdown).works.map(({ fields }) => [fields['title'], fields['doi']]),
      [
        ['Knots that hold in the rain', '10.5555/rain'],
        ['Threads without end', '10.5555/end'],
      ],
    );
  }
});

test('references with numbers in brackets below headings are a list, with few identifiers among them', () => {
  const markdown = `# 路线图

![roadmap](roadmap.png)

## 论文目录

[0] Roe, Ann, and Bo Orr. "Knots that hold in the rain." A Loom Press book. (2015). [html] (A primer)

[1] Kent, Dot. "Threads without end." Textile Letters 52 (2015): 436-444. [pdf] (A survey)

[2] Roe, Ann, et al. "Looms that learn to weave." arXiv preprint arXiv:1409.00001 (2014). [pdf]
`;
  assert.equal(formatOf(markdown)?.name, 'list');
  assert.equal(listWorks(markdown).works.length, 3);
});

test('the paper that is linked beside a name is the paper, and what the name leads to is kept', () => {
  const found = fieldsIn(`# Awesome hands
## Papers
- [Hands that hold ropes](https://hands.example/1.xml.zip) - [paper](https://academic.oup.com/hands/article/23/3/365/236)
- [Feet that walk on ice](https://hands.example/2.xml.zip) - [paper](https://doi.org/10.5555/feet)
- [A reading of the hands](https://walks.example/papers/17-hands) [paper](https://academic.oup.com/a/article/1/1/1/2) [paper](https://academic.oup.com/b/article/1/1/1/3)
`);
  assert.deepEqual(
    found.map(({ paper, doi, project, extra }) => ({
      paper,
      doi,
      project,
      further: Object(extra)['further addresses'],
    })),
    [
      {
        paper: 'https://academic.oup.com/hands/article/23/3/365/236',
        doi: undefined,
        project: ['https://hands.example/1.xml.zip'],
        further: undefined,
      },
      {
        paper: undefined,
        doi: '10.5555/feet',
        project: ['https://hands.example/2.xml.zip'],
        further: undefined,
      },
      {
        paper: 'https://academic.oup.com/a/article/1/1/1/2',
        doi: undefined,
        project: ['https://walks.example/papers/17-hands'],
        further: 'https://academic.oup.com/b/article/1/1/1/3',
      },
    ],
  );
});

test('the kind of work in brackets behind a title is its type', () => {
  assert.deepEqual(
    fieldsIn(`# Publications

**Walks in winter: a field study**. *Journal of Walks* [journal article]

**Running in summer heat**. *Proceedings of the Conference on Running* [conference paper]
`),
    [
      { title: 'Walks in winter: a field study', type: 'article-journal', venue: 'Journal of Walks' },
      {
        title: 'Running in summer heat',
        type: 'paper-conference',
        venue: 'Proceedings of the Conference on Running',
      },
    ],
  );
});

test('a paragraph below a heading of papers that is none is named', () => {
  const { works, others } = listWorks(`# Ida Novak

## Publications

**Walks in winter: a field study**. *Journal of Walks* [journal article]

And of what we want to write about the heat.
`);
  assert.equal(works.length, 1);
  assert.deepEqual(
    others.map(({ line, text }) => [line, text]),
    [[7, 'And of what we want to write about the heat.']],
  );
});

test('a slash in a given name divides no names', () => {
  const [fields] = fieldsIn(
    '# Papers\n- [Hands that plan](https://arxiv.org/abs/2310.00001), S / M Astrid Bin, Courtney N. Reed, 2024\n',
  );
  assert.deepEqual(fields?.['authors'], ['S / M Astrid Bin', 'Courtney N. Reed']);
});

test('in a list of readings a single person stands in front of a title that is set apart, an own name in bold among others', () => {
  const fields = fieldsIn(`# Reading list
## Ropes (Oct 2)
- Isa Novak, ["The curse of ropes"](https://drive.example/1), *Ropes VII*, 2011, pp. 303-416.
- Bo Orr, ["Whose ropes, which knots?"](https://drive.example/2), *Common Knots* 10:3, 2004, pp. 450-462.
- Ada Roe, [“Letter on ‘Ropes’"](https://drive.example/3) (1947). In *Basic Knots*. Rope Press, 1977.
- Isa Novak, **Kit Roe**. [Randomized ropes as refinement](https://arxiv.org/abs/2502.07993), 2025
`);
  assert.deepEqual(
    fields.map(({ title, authors }) => [title, authors]),
    [
      ['The curse of ropes', ['Isa Novak']],
      ['Whose ropes, which knots?', ['Bo Orr']],
      ['Letter on ‘Ropes’', ['Ada Roe']],
      ['Randomized ropes as refinement', ['Isa Novak', 'Kit Roe']],
    ],
  );
});

test('in a list of data sets, the paper has its own title where the entry says it; else it is known by its identifier, or said', async () => {
  const rows = `| Kinetics | 2017 | [Paper](https://arxiv.org/abs/1705.06950) | [Data](https://a.example/k) |
| HMDB51 | 2011 | [PDF](https://b.example/hmdb.pdf) | [Data](https://a.example/h) |
| ActivityNet | 2015 | [ActivityNet: A benchmark for human activity](https://arxiv.org/abs/1501.00001) | [Data](https://a.example/a) |`;
  const bullets = `- **Kinetics** [[paper](https://arxiv.org/abs/1705.06950)] [[data](https://a.example/k)]
- **HMDB51** [[paper](https://b.example/hmdb.pdf)] [[data](https://a.example/h)]
- **ActivityNet**: [A benchmark for human activity](https://arxiv.org/abs/1501.00001)`;
  for (const list of [`| Dataset | Year | Paper | Link |\n|---|---|---|---|\n${rows}`, bullets]) {
    const { works, others } = listWorks(`# Awesome video\n\n## Datasets\n\n${list}\n`);
    const [kinetics, activity] = works.map(({ fields }) => fields);
    assert.deepEqual([works.length, kinetics?.['title'], kinetics?.['arxiv']], [2, undefined, '1705.06950']);
    assert.equal(Object(kinetics?.['extra'])['short name'], 'Kinetics');
    assert.match(String(activity?.['title']), /benchmark for human activity$/i);
    assert.deepEqual(
      others.map(({ kind, text }) => [kind, text.split(' ')[0]]),
      [['data', 'HMDB51']],
    );
  }
});

test('a column of full titles is that of the titles, whatever stands before it', () => {
  const [fields] = fieldsIn(`# Awesome ropes
| Topic | Full Title | Resources |
|---|---|---|
| **Knots** | <small>Ropes that hold: a study</small> | [![arXiv](https://img.example/b.svg)](https://arxiv.org/abs/2311.09774) |
`);
  assert.deepEqual([fields?.['title'], fields?.['arxiv']], ['Ropes that hold: a study', '2311.09774']);
});

test('a preprint does not date what appeared elsewhere', () => {
  const [work] = listWorks(
    [
      '# Papers on shelves',
      '',
      '## Attacks',
      '',
      '#### [Shelves that evade being sorted by hand](https://arxiv.org/abs/1910.11099)',
      '',
      'arXiv 1910; ECCV 2020',
      '',
      '#### [Shelves that nobody sorts by hand](https://arxiv.org/abs/2004.05682)',
      '',
      'arXiv 2004',
    ].join('\n'),
  ).works.map(({ fields }) => [fields['published'], fields['venue']]);
  assert.deepEqual(work, ['2020', 'ECCV 2020']);
});

test('titles that lead to papers side by side are a paper each', () => {
  const links = [
    '[Shelves for Linear Sets](https://arxiv.org/abs/2103.14481). [Drawers for Linear Bags](https://arxiv.org/abs/2105.08996) [video](https://youtu.be/a1)',
    '[Taking Whole Shelves Apart](https://arxiv.org/abs/1904.06848)',
  ];
  const said = [
    ['Shelves for Linear Sets', '2103.14481', undefined],
    ['Drawers for Linear Bags', '2105.08996', ['https://youtu.be/a1']],
    ['Taking Whole Shelves Apart', '1904.06848', undefined],
  ];
  for (const text of [links.join('\n\n'), links.map((line) => `- ${line}`).join('\n')])
    assert.deepEqual(
      listWorks(`# Papers\n\n${text}\n`).works.map(({ fields }) => [
        fields['title'],
        fields['arxiv'],
        fields['video'],
      ]),
      said,
    );
});
