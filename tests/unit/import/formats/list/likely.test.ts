import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectedFrom } from '../../../../../src/import/collection.ts';
import { listWorks } from '../../../../../src/import/formats/list/works.ts';
import { sourceOf } from '../../given.ts';

const titlesIn = (text: string) => listWorks(text).works.map(({ fields }) => fields['title']);

for (const [name, text] of [
  [
    'a plan in Japanese',
    '# 論文の読み方\n\n## 論文を作る\n\n1. Shelf に local folder と status を反映する\n2. metadata.json と notes.md を作る\n3. shelf.json を folder に置く\n4. notes.md と status を読む\n',
  ],
  [
    'a changelog',
    '# Changes\n\n- Optimized the patterns of globs ([see](https://example.org/1))\n- Supports browsers of ES 2018 and later\n- Fixed the build on Windows 10 ([see](https://example.org/2))\n',
  ],
  [
    'minutes of a meeting',
    '# Meeting 2016-10-06\n\n## Review of last meeting\n\n- Consider folding one committee into the other [#4](https://example.org/4)\n- Request for funds to get people to the meeting [#5](https://example.org/5)\n- Define approval requirements for the travel fund [#6](https://example.org/6)\n',
  ],
  [
    'a manual',
    '# loom\n\n- threadName: When weaving, set threadName to wrap each thread in a name\n- knotPrefix: Prefix used to identify the knots in the cloth, as of 2016\n- [API](https://example.org/api)\n',
  ],
  [
    'a table of programs',
    '| Program | Year | Site |\n|---|---|---|\n| [Loom](https://loom.example) | 2016 | [site](https://loom.example) |\n| [Knot](https://knot.example) | 2017 | [site](https://knot.example) |\n',
  ],
] as const)
  test(`${name} has no papers`, () => assert.deepEqual(titlesIn(text), []));

test('of any other text, what is a paper for certain', () => {
  const text = `# loom\n\n- Optimized the patterns of globs on 2016-10-09\n- Faster weaving in ES 2018 by several looms\n- [Weaving cloth with several looms](https://arxiv.org/abs/1604.00001)\n- Last updated: Fri, 09 Oct 2026\n`;
  assert.deepEqual(titlesIn(text), ['Weaving cloth with several looms']);
});

test('in a list of papers, those without a link as well', () => {
  const text =
    '# Papers on looms\n\n- [Weaving cloth with looms](https://arxiv.org/abs/1604.00001)\n- Knotting cloth with two hands (Textile Letters 2016)\n- Threads that never break (Textile Letters 2017)\n';
  assert.equal(titlesIn(text).length, 3);
});

test('books, guides and slides are no papers, wherever their PDFs lie; papers among them are', () => {
  const text = `# Awesome looms

## Papers

- [Weaving cloth with several looms](https://arxiv.org/abs/1604.00001)
- [Knots that hold in the rain](https://knots.example/rain.pdf)

## Books

- [Methods for weavers and knotters](https://loom.example/book.pdf) - Bo Orr 2015

## Resources for students

### Writing

- [How to write about looms](https://loom.example/writing.pdf) - Bo Orr (Loom School)

### Talks

- [Giving a talk at a loom](https://loom.example/talk.pdf)
- [A lecture on the threads of looms](https://arxiv.org/abs/1604.00002)
`;
  assert.deepEqual(titlesIn(text), [
    'Weaving cloth with several looms',
    'Knots that hold in the rain',
    'A lecture on the threads of looms',
  ]);
});

test('a list of books has none, though PDFs are among them, and one of papers is that in any language', () => {
  const entries = (count: number, entry: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => entry(at)).join('\n');
  const books = entries(
    18,
    (at) => `- [Weaving for all in ${at} days](https://looms.example/${at}.pdf) - Ann Roe (PDF)`,
  );
  const sites = entries(30, (at) => `- [Weaving in the open ${at}](https://looms.example/${at}/) - Bo Orr`);
  assert.deepEqual(titlesIn(`# Looms\n\n## Hand looms\n\n${books}\n\n## Sites\n\n${sites}\n`), []);
  const papers = entries(
    6,
    (at) => `    - [${2000 + at}: Weaving cloth on ${at} looms](https://looms.example/p${at}.pdf)`,
  );
  assert.equal(
    titlesIn(`# Vævning\n\n## Mere\n\n- ### Tekster\n${papers}\n\n## Sider\n\n${books}\n${sites}\n`).length,
    6,
  );
});

test('what somebody was, schools, steps and talks are no papers', () => {
  const text = `# Looms

## Ann Roe

[Roe](https://doi.org/10.5555/roe) was a weaver who wrote about looms.

### Ideas

1. Scarcity and competition of all threads
2. Small steps
3. Looms without a technology of their own

## Schools

- [Kings College of Weavers](https://college.example/guide.pdf)

## Talks

- [Looms that talk to each other at night](https://www.usenix.org/conference/osdi20/presentation/roe)

## Publications

### Process

1. Asks the service for each of the looms
2. Writes names
3. Shows all of the categories of looms
`;
  assert.deepEqual(titlesIn(text), []);
});

const boards = `## Hardware

* BCM2835 ARM Peripherals [[BCM2835.pdf](https://boards.example/BCM2835.pdf)]
* Guide to the architecture of the graphics [[Graphics.pdf](https://boards.example/Graphics.pdf)]
* Schematics of the second board in colour [[Rev2.pdf](https://boards.example/Rev2.pdf)]
* [Errata of the serial controller](https://boards.example/errata.pdf)
`;

test('manuals and drawings of hardware are no papers, with papers beside them or without', () => {
  assert.deepEqual(titlesIn(`# Awesome boards\n\n${boards}`), []);
  const papers = '## Papers\n\n* [Booting boards without a disk](https://arxiv.org/abs/1604.00001)\n';
  assert.deepEqual(titlesIn(`# Awesome boards\n\n${papers}\n${boards}`), ['Booting boards without a disk']);
});

test('in a document that is of papers by its title, PDFs are papers', () => {
  const papers = '## Boot\n\n* [Booting boards without a disk](https://arxiv.org/abs/1604.00001)\n';
  const pdfs =
    '## Buses\n\n* [Routing many buses at once](https://boards.example/routing.pdf)\n* [Buses that never wait](https://boards.example/never.pdf)\n';
  assert.equal(titlesIn(`# Papers on boards\n\n${papers}\n${pdfs}`).length, 3);
});

test('headings on how papers are written, submitted and shown list none, nor do those of a page of publications', () => {
  const text = `# Submitting a paper to the loom

## Scope

- **Impact of research**: Evidence of publications or analyses that use the loom
- **Design of weaving**: Decisions that matter and what they cost the weaver
- **Practices in the open**: Sustained development over time with the help of others

## Publications page

1. Add the file to the folder of papers
2. Write the title and all the names
3. Build the page anew and look
`;
  assert.deepEqual(titlesIn(text), []);
});

test('commands, paths, numbers of requests and beginnings of sentences are no papers', () => {
  const text = `# Loom

## Notes

- **\`/weave-paper --knots N\`** (v1.9.0) — runs N looms with knots of all kinds (ACL 2024)
- \`.loom/skills/knot-paper/SKILL.md\`, \`.loom/skills/weave/SKILL.md\` — weaving for papers
- While [threads that turn](turn) in cloth can be cut, it can [grow without end](https://doi.org/10.5555/3632891)
- **Nature of Threads**: Spun inside or outside of the loom, by hand or by hooks
- One of the main reasons for all looms in [RFC PR 39](https://github.com/loom/rfcs/pull/39/files)
`;
  assert.deepEqual(titlesIn(text), []);
});

test('courses in a list of hundreds are no papers, though they have teachers and a term; papers are', () => {
  const sites = Array.from(
    { length: 120 },
    (_, at) => `- [Weaving in the open ${at}](https://looms.example/${at}/)`,
  );
  const text = `# Free courses

## Looms

- [Design of looms (Spring 2012)](https://school.example/looms-spring-2012) - Ann Roe, Bo Orr
- [Weaving cloth with several looms](https://arxiv.org/abs/1604.00001)
- Ann Roe and Bo Orr. Knots that hold in the rain. Textile Letters 12(3):12-30, 2016. [site](https://knots.example)

## Sites

${sites.join('\n')}
`;
  assert.deepEqual(titlesIn(text), ['Weaving cloth with several looms', 'Knots that hold in the rain']);
});

test('talks are no papers: by recordings and slides that most of them lead to, or by their heading', () => {
  const talks = ['Developing looms', 'Weaving robots: cloth that walks', 'Failover of looms at night'].map(
    (title, at) =>
      `- ${title} for weavers [video](https://vimeo.com/${at}) [slides](https://looms.example/${at}.pdf)`,
  );
  const text = `# Awesome looms

## LoomCon 2022

${talks.join('\n')}

## Presentations

- Hands-on looms: A walkthrough (LoomCon 2018)
- Looms on autonomous ships (LoomCon 2018)
- Launching looms anew (LoomCon 2018)

## Papers

- Weaving cloth with several looms (LoomConf 2018) [video](https://vimeo.com/9)
- [Knots that hold in the rain](https://arxiv.org/abs/1604.00001)
`;
  assert.deepEqual(titlesIn(text), ['Weaving cloth with several looms', 'Knots that hold in the rain']);
});

test('in a long list of books those alone are papers that have an identifier', () => {
  const books = Array.from(
    { length: 120 },
    (_, at) =>
      `* [A book about looms, part ${at}](https://books.example/${at}${at % 3 === 0 ? '.pdf' : ''}) - Ida Novak, Bo Orr${at % 5 === 0 ? ' (2003)' : ''} (PDF)`,
  );
  assert.deepEqual(
    titlesIn(
      [
        '# Free books',
        '### Looms',
        ...books,
        '* [Weaving by machines and by hand](https://arxiv.org/abs/1410.00281) - Kit Roe (PDF)',
        '* [Modern knots: a volume](https://link.springer.com/book/10.1007/978-3-030-00000-1) - Kit Roe, Bo Orr',
      ].join('\n'),
    ),
    ['Weaving by machines and by hand'],
  );
});

test('conferences, journals and archives that a list tells of are no papers', () => {
  assert.deepEqual(
    titlesIn(`# Awesome looms

## Journals and events

For preprints, try [arXiv](https://arxiv.org), and look for looms.

* [JLOOM](https://academic.oup.com/jloom) - The Journal of the Loom Association. Concerns "articles on looms, on knots, and on what holds them".
* [PSB](https://psb.example/) - The Pacific Symposium on Biocomputing.
* The Archive of Looms is a service which keeps [pictures of looms](https://looms.example/) for all.
* [Weaving by machines and by hand](https://arxiv.org/abs/1410.00281)
`),
    ['Weaving by machines and by hand'],
  );
});

for (const [name, text] of [
  [
    'books without authors, on pages of publishers and under the DOIs of whole books',
    '# Reading\n\n## Books\n\n- [Looms: paths and dangers](https://global.oup.com/academic/product/looms-9780198739838) The first that I read.\n- [Affective Weaving](https://academic.oup.com/book/53534?)\n- [Problems in weaving](https://www.worldscientific.com/worldscibooks/10.1142/6077) Easy to hard.\n- [Weaving: a guide for all](https://doi.org/10.1007/978-3-030-67024-5)\n',
  ],
  [
    'pages of journals, conferences, data sets and people',
    '# Awesome looms\n\n## Papers\n\n- [arXiv – Weaving](https://arxiv.org/archive/quant-ph) – Preprints in weaving and knotting.\n- [Loom Journal](https://loom-journal.example/) – Open-access journal for weavers.\n- [Autonomous Looms](http://www.springer.com/engineering/looms/journal/10514)\n- [IEEE Conference on Looms (CL)](http://ieeexplore.ieee.org/servlet/opac?punumber=1000188)\n- [LoomA data set](https://paperswithcode.com/dataset/looma)\n\n## Researchers\n\n- [Andrew Roe](http://research.google.com/pubs/author37792.html)\n- [Jeff Orr](http://research.google.com/pubs/jeff.html)\n- [Ian Kent](https://research.google.com/pubs/105214.html)\n',
  ],
  [
    'what lies with data, and what a repository publishes',
    '# Weaving\n\n## Threads\n\n- [Diagram of all threads](https://zenodo.org/records/15234151)\n- [The bibliography of looms, by author](https://github.com/a/b/releases/latest/download/by-author.pdf)\n- [Loom map](https://doi.org/10.7910/DVN/ABCDEF)\n',
  ],
  [
    'tools among tools, with a paper beside them',
    '# Awesome weaving\n\n## Tools\n\n- [gsort](https://github.com/a/gsort) - Sorts threads.\n- [tabix](https://github.com/a/tabix) - Table file index. [ [paper-2011](https://pubmed.ncbi.nlm.nih.gov/21208982) ]\n- [wormtable](https://github.com/a/worm) - Table for large cloths.\n- [loomy](https://github.com/a/loomy) - Looms in C.\n',
  ],
  [
    'sentences, invitations and headings of links',
    '# Course\n\nThis is the course page for an **18.063 Weaving** at the school taught in **January 2026** by [Ann Roe](https://a.example/) and [Bo Orr](https://b.example/).\n\n**Further reading**: *Notes* (above), chapters 1 and 2. The [Loom Cookbook](https://a.example/cookbook.pdf) has formulas.\n\n* When weaving cloth of many threads, a complication arises at knots, where the threads cease to be differentiable; see [Roe (1995)](https://doi.org/10.1006/jfan.1995.1117)\n\n<a href="https://arxiv.org/abs/2409.20196"><img src="https://a.example/x.svg" alt="Paper"></a> &larr; Click here!\n\n* [Messaging, Queuing, and Streaming](https://arxiv.org/pdf/1704.00411.pdf)\n    * [Cape: Framework of Threads at Loomery](https://a.example/1)\n    * [Brook: Service for Near Threads at Loomery](https://a.example/2)\n    * [Samza: Processing of Threads at Loomery](https://a.example/3)\n    * [Bullet: Engine for Query of Threads](https://a.example/4)\n',
  ],
  [
    'what somebody said, below articles to read',
    '# Weaving\n\n## Must-read articles\n\n- [Generalists](https://a.example/generalists), a.example\n  - "Similarly to a weaver, a loom can rapidly answer questions that a weaver will have when working in a new cloth."\n  - "Rather than looking for “the answer”, they prompt them to generate questions, explaining mechanisms of an idea."\n',
  ],
] as const)
  test(`no papers are made of ${name}`, () => assert.deepEqual(titlesIn(text), []));

test('a book is a paper where its authors are named, a program and data by their names where the list is of papers', () => {
  const books =
    '# Books on looms\n\n- [Metaweaving: how looms are made](https://link.springer.com/content/pdf/10.1007/978-3-030-67024-5.pdf) - Pavel Roe, Jan N. van Orr, Carlos Kent\n- Kent, Claus (2010). *[Computational Space Loom Mechanics](https://www.springer.com/us/book/9783642135828)*. Springer\n';
  assert.equal(titlesIn(books).length, 2);
  const papers =
    '# Papers on looms\n\n- [GPTQ](https://arxiv.org/abs/2210.17323) - weaving after the loom\n- [AWQ](https://arxiv.org/abs/2306.00978) - aware of threads\n- [LoomPack: packing looms](https://doi.org/10.5281/zenodo.1234567)\n';
  assert.equal(titlesIn(papers).length, 3);
});

test('papers stay that are kept in a folder of papers beside manuals', () => {
  const text =
    '# FPGA\n\n## Verilog\n\n* [Advanced Loom Cookbook](https://a.example/literature/manual/cookbook.pdf)\n* [The fundamentals of efficient looms and their states](http://b.example/papers/Roe2002_FSM.pdf)\n* [Nonblocking threads in weaving, styles that kill!](http://b.example/papers/Roe2000_NBA.pdf)\n* [How I Write Looms in C](https://c.github.io/2020/05/01/looms.html)\n\n## SDC\n\n* [Timeloom User Guide](https://a.example/guide.pdf)\n* [AN 433: Constraining Looms and Threads](https://a.example/an433.pdf)\n';
  assert.equal(titlesIn(text).length, 2);
});

const bare = [
  'Attention is all you need',
  'Deep residual learning for image recognition',
  'A neural probabilistic language model',
  'Learning representations by back-propagating errors',
];

for (const [manner, text] of [
  [
    'with notes behind a dash',
    `# Paper notes\n\n## 2017\n\n${bare.map((title) => `- ${title} — with notes`).join('\n')}`,
  ],
  [
    'with notes below',
    `# Group\n\n## Papers\n\n${bare.map((title) => `- ${title}\n  - read in spring`).join('\n')}`,
  ],
  [
    'with links to notes',
    `# Paper notes\n\n${bare.map((title, at) => `- [${title}](notes/${at}.md)`).join('\n')}`,
  ],
  [
    'in a table',
    `# Papers I read\n\n| Title | Notes |\n|---|---|\n${bare.map((title) => `| ${title} | read |`).join('\n')}`,
  ],
] as const)
  test(`titles alone are papers below a heading that says so, ${manner}`, async () => {
    assert.deepEqual(titlesIn(text), bare);
    const { candidates, problems } = await collectedFrom([sourceOf(text, 'notes.md')], undefined, () => {});
    assert.deepEqual([candidates.length, problems], [bare.length, []]);
  });

test('titles alone of which nothing says that they are papers are refused by name', async () => {
  const refused = async (text: string, name: string) =>
    (await collectedFrom([sourceOf(text, name)], undefined, () => {})).problems.map(({ what }) => what);
  assert.deepEqual(
    await refused(`# Notes\n\n${bare.map((title) => `- ${title}\n  - good`).join('\n')}\n`, 'notes.md'),
    [
      "this looks like a list whose entries have neither links nor years, venues or authors, which isn't read, since nothing tells that they are titles of papers",
    ],
  );
  assert.deepEqual(
    await refused(`Title,Notes\n${bare.map((title) => `${title},good`).join('\n')}\n`, 'notes.csv'),
    ['nothing tells that the rows of this table are papers; its columns are Title, Notes'],
  );
});

test('thousands of names in an entry take no time', () => {
  const names = Array.from({ length: 2000 }, (_, at) => `Ann Roe${at % 7}`).join(', ');
  const start = performance.now();
  titlesIn(
    `# Papers\n\n${Array.from({ length: 4 }, () => `- ${names}, "Ropes that hold", 2020`).join('\n')}\n`,
  );
  assert.ok(performance.now() - start < 1500);
});
