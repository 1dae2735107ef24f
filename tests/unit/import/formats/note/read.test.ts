import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { entriesOf, foundIn, problemsOf } from '../../given.ts';

/** What the only entry of a page says, by field, and what is said besides. */
async function pageOf(lines: readonly string[], name = 'index.md') {
  const text = lines.join('\n');
  assert.equal(formatOf(text)?.name, 'note');
  const found = await foundIn('note', text, name);
  const [entry] = entriesOf(found);
  const fields = Object.fromEntries(
    Object.entries(entry?.fields ?? {}).flatMap(([field, { value }]) =>
      Object.keys(Object(value)).length > 0 ? [[field, value]] : [],
    ),
  );
  return { id: entry?.id, fields, said: problemsOf(found).map(({ what }) => what) };
}

const bodyNote =
  'the text below the data of the paper is not read, but for an abstract and links by their labels';

test('a publication of a Jekyll site, with its abstract and its link below', async () => {
  const { fields, said } = await pageOf([
    '---',
    'title: "Shelves that hold what they should."',
    'collection: publications',
    'permalink: /publication/2018-shelves',
    "excerpt: 'ABSTRACT.'",
    'date: Jun 1, 2018',
    "venue: 'Journal of Shelves'",
    "paperurl: 'http://academicpages.github.io/files/paper1.pdf'",
    'citation: \'Ann Roe and Bob Kent. "Shelves that hold what they should." arXiv:1710.00598\'',
    '---',
    '',
    '### Abstract:',
    'We hold shelves.',
    '',
    '[Download the code here](https://github.com/roe/shelves)',
    '',
    'It was a long way to get there.',
  ]);
  assert.deepEqual(fields, {
    title: 'Shelves that hold what they should',
    authors: ['Ann Roe', 'Bob Kent'],
    published: '2018-06-01',
    venue: 'Journal of Shelves',
    code: ['https://github.com/roe/shelves'],
    abstract: 'We hold shelves.',
    extra: {
      citation: 'Ann Roe and Bob Kent. "Shelves that hold what they should." arXiv:1710.00598',
    },
  });
  assert.deepEqual(said, [bodyNote]);
});

test('a publication of a Hugo site, in YAML and in TOML', async () => {
  const { fields, said } = await pageOf([
    '---',
    'title: "Shelves again"',
    'authors:',
    '- Ann Roe',
    '- admin',
    'date: "2020-07-06T00:00:00Z"',
    'publishDate: "2017-01-01T00:00:00Z"',
    'publication_types: ["1"]',
    'publication: In *The 58th Annual Meeting on Shelves*',
    'publication_short: In *AMS 2020*',
    'abstract: We hold them again.',
    'featured: true',
    'links:',
    '- name: arXiv',
    '  url: https://arxiv.org/abs/1911.03894',
    "url_dataset: 'https://x.example/data'",
    'projects: [shelves]',
    '---',
  ]);
  assert.deepEqual(fields, {
    title: 'Shelves again',
    authors: ['Ann Roe'],
    published: '2020-07-06',
    type: 'paper-conference',
    venue: 'AMS 2020',
    container: 'The 58th Annual Meeting on Shelves',
    arxiv: '1911.03894',
    data: ['https://x.example/data'],
    abstract: 'We hold them again.',
  });
  assert.deepEqual(said, [
    '"admin" among the authors is the name of an account and not a person\'s; left out',
  ]);
  const toml = await pageOf([
    '+++',
    'title = "Shelves once more"',
    'date = 2018-09-25',
    'authors = ["Ann Roe", "Bob Kent"]',
    'publication_types = ["2"]',
    'publication = "*Journal of Shelves, 12*(3), pp. 4--9"',
    'url_code = "https://github.com/a/b"',
    '+++',
  ]);
  assert.deepEqual(toml.fields, {
    title: 'Shelves once more',
    authors: ['Ann Roe', 'Bob Kent'],
    published: '2018-09-25',
    type: 'article-journal',
    container: 'Journal of Shelves',
    volume: '12',
    issue: '3',
    pages: '4-9',
    code: ['https://github.com/a/b'],
  });
});

test('a note on a paper with links of a collection of notes, which may have its title as its heading', async () => {
  const { fields, said } = await pageOf([
    '---',
    'citekey: roe2021',
    'authors: [[Ann Roe]], [[bob-kent|Bob Kent]]',
    'year: 2021',
    'journal: "Journal of Shelves"',
    'doi: 10.5555/12345678',
    'zotero-link: "zotero://select/items/@roe2021"',
    '---',
    '# Shelves that are held by hands',
    '',
    '> [!info] Abstract',
    '> We hold them.',
    '',
    '## Thoughts',
    'They are good.',
  ]);
  assert.deepEqual(fields, {
    title: 'Shelves that are held by hands',
    authors: ['Ann Roe', 'Bob Kent'],
    published: '2021',
    container: 'Journal of Shelves',
    doi: '10.5555/12345678',
    key: 'roe2021',
    abstract: 'We hold them.',
  });
  assert.deepEqual(said, [bodyNote]);
});

test('a sample of a theme, and a page without a title, are named', async () => {
  const sample = await pageOf(['---', 'title: "Paper Title Number 1"', 'collection: publications', '---']);
  assert.deepEqual([sample.fields, sample.said.length], [{}, 1]);
  const untitled = await pageOf(['---', 'collection: publications', 'date: 2020-01-01', '---']);
  assert.deepEqual(untitled.said, ['the page is of a publication and has no title']);
});

test("a paper's file of a shelf is that paper, under its own id", async () => {
  const { id, fields, said } = await pageOf(
    [
      '---',
      "title: 'Shelves: a story'",
      'authors:',
      '  - Ann Roe',
      'links:',
      '  code:',
      '    - https://github.com/a/b',
      'sources:',
      '  title: list.md',
      'imported: title=nqX3',
      '---',
      '',
      'We hold \\{them\\}.',
      '',
      '## Ours',
      '',
      'A note.',
    ],
    'papers/shelves-2.mdx',
  );
  assert.equal(id, 'shelves-2');
  assert.deepEqual(fields, {
    title: 'Shelves: a story',
    authors: ['Ann Roe'],
    code: ['https://github.com/a/b'],
    abstract: 'We hold {them}.',
  });
  assert.equal(said.length, 1);
});

test('pages of other things are no papers', () => {
  for (const lines of [
    ['layout: post', 'title: How I read', 'author: Ann Roe', 'date: 2020-01-02', 'venue: my blog'],
    ['title: Talk on shelves', 'collection: talks', 'venue: UC San Francisco', 'authors: Ann Roe'],
    ['title: Soup', 'author: Ann Roe', 'source: Journal of Soups', 'servings: 4', 'ingredients: [a, b]'],
    ['title: The Shelf Book', 'author: Ann Roe', 'isbn: 9781234567890', 'publisher: Shelf Press'],
    ['title: shelve', 'authors: [Ann Roe]', 'version: 1.0.0', 'journal: JOSS'],
  ])
    assert.notEqual(formatOf(['---', ...lines, '---', '', 'Text.'].join('\n'))?.name, 'note', lines[0]);
});

const cited = (title: string, citation: string, more: readonly string[] = []) =>
  pageOf([
    '---',
    `title: "${title}"`,
    'collection: publications',
    ...more,
    `citation: '${citation}'`,
    '---',
  ]).then(({ fields }) => fields);

const authors = ['authors: Ann Roe and Bob Kent'];

for (const [title, citation, place] of [
  [
    'Wool, yarn, and thread: a reassessment of the weaving curve',
    'Roe, A. and Kent, B. (1998). &quot; Wool, yarn, and thread: a reassessment of the weaving curve &quot; <i>  Weaving Economics </i>. 25(2): 147-160.',
    { volume: '25', issue: '2', pages: '147-160' },
  ],
  [
    'What do looms deliver? Evidence from mills',
    'Roe, A. &amp; Kent, B. (1998). &quot;The What do looms deliver? Evidence from mills&quot;, <em>Weaving Economics</em>. 71(2018): 703-727.',
    { volume: '71', pages: '703-727' },
  ],
  [
    'Looms beyond race: skin and yarn',
    'Roe, A. Kent, B.(1998). “Looms beyond race: Skin and Yarn ” <i>Weaving Economics</i>. 122 (10) .',
    { volume: '122', issue: '10' },
  ],
  ['Looms, again', 'Roe, A. (1998). &quot;Looms, again&quot; <i>Weaving Economics</i>.', {}],
] as const)
  test(`of a citation only what is missing is used: ${title}`, async () => {
    const known = [...authors, 'date: 1998-05-01', 'venue: Weaving Economics'];
    const { type: _, extra, ...fields } = await cited(title, citation, known);
    assert.deepEqual(fields, {
      title,
      authors: ['Ann Roe', 'Bob Kent'],
      published: '1998-05-01',
      venue: 'Weaving Economics',
      ...place,
    });
    assert.doesNotMatch(String(Object(extra)['citation']), /&quot;|&amp;|<\/?(?:i|em)>/);
    const { container, published } = await cited(title, citation, authors);
    assert.deepEqual([container, published], ['Weaving Economics', '1998']);
  });

test('a row of working papers is one of reports', async () => {
  const citation = 'Roe, A. (2025). &quot; Looms, again: evidence &quot; <i>NBLR Working Paper</i>.';
  const fields = await cited('Looms, again: evidence', citation, authors);
  assert.deepEqual([fields['container'], fields['type']], ['NBLR Working Paper', 'report']);
});

test('a citation of another work says nothing of the place', async () => {
  const fields = await cited(
    'Looms beyond race',
    'Roe, A. (1998). Thoughts on sheep, and more. Weaving Economics, 25(2), 147-160.',
    authors,
  );
  assert.deepEqual([fields['container'], fields['volume']], [undefined, undefined]);
});

for (const [what, ...body] of [
  [
    'in a part that unfolds',
    '<details open>\n<summary>\nAbstract\n</summary>\n\n<p>\nWe hold <i>them</i> &amp; more.\n</p>\n\n<p>Again.</p>\n\n</details>',
  ],
  [
    'on one line',
    '<details><summary><b>Abstract:</b></summary>We hold <em>them</em> &amp; more.<br><br>Again.</details>',
  ],
  [
    'below a heading',
    '<h3 class="a">Abstract</h3>\n<p>We hold <i>them</i> &amp; more.</p><p>Again.</p>\n\n## BibTeX',
  ],
  ['behind a label', '<p><strong>Abstract:</strong> We hold <i>them</i> &amp; more.</p>\n<p>Again.</p>'],
] as const)
  test(`an abstract in HTML: ${what}`, async () => {
    const { fields, said } = await pageOf([
      '---',
      'title: Shelves in HTML',
      'collection: publications',
      '---',
      '<!-- tag\nof a counter -->',
      '<script async src="https://x.example/js"></script>\n<script>\n  count(1);\n</script>',
      '**Authors:** {{page.co-authors}}\\\\',
      '**Journal:** {{page.venue}}',
      ...body,
    ]);
    assert.deepEqual(fields, {
      title: 'Shelves in HTML',
      abstract: 'We hold \\emph{them} & more.\n\nAgain.',
    });
    assert.deepEqual(said, []);
  });

test('a part that unfolds and is no abstract stays text that is not read', async () => {
  const { fields, said } = await pageOf([
    '---',
    'title: Shelves in HTML',
    'collection: publications',
    '---',
    '<details><summary>Abstract</summary><p>We hold.</p></details>',
    '<details><summary>Thoughts</summary><p>They are good to have.</p></details>',
    '<p><a href="https://github.com/roe/shelves">Code</a></p>',
  ]);
  assert.deepEqual(fields, {
    title: 'Shelves in HTML',
    abstract: 'We hold.',
    code: ['https://github.com/roe/shelves'],
  });
  assert.deepEqual(said, [bodyNote]);
});
