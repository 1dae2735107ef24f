import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { formatPaperFile, idsOnPaperPage, parsePaperFile } from '../../../src/mdx/file.ts';
import { canonicalAbstract } from '../../../src/paper/abstract.ts';
import { recordSchema } from '../../../src/paper/paper.ts';
import { hostileText } from '../hostile.ts';
import { paperOf } from '../paper-of.ts';

const name = 'content/papers/x.mdx';

/** A record's text: a line that isn't empty, without control characters. */
const field = hostileText
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '');
const day = fc.constantFrom('2025-07-02', '1999-12-31');
const address = fc.constantFrom('https://a.example/~b?c=d&e#f', 'http://b.example/(c)');

const anyRecord = fc
  .record(
    {
      title: field,
      authors: fc.array(field, { maxLength: 3 }),
      published: fc.constantFrom('2025-07-02', '2025-07', '2025'),
      listed: day,
      venue: field,
      arxiv: fc.constantFrom('2310.10000', 'hep-th/9901001'),
      links: fc.record(
        {
          pdf: address,
          code: fc.array(address, { maxLength: 2 }),
          project: fc.array(address, { maxLength: 1 }),
        },
        { requiredKeys: [] },
      ),
      signals: fc.dictionary(
        fc.constantFrom('upvotes', 'stars: #1'),
        fc.record({ value: fc.nat(), read: day }),
      ),
      topics: fc.array(field, { maxLength: 2 }),
      aliases: fc.constantFrom([], ['2310.10000v2', 'react']),
      remarks: fc.array(field, { maxLength: 2 }),
      sources: fc.dictionary(fc.constantFrom('title', 'a: b', '- c'), field),
    },
    { requiredKeys: ['title'] },
  )
  .map((record) => recordSchema.parse(record));

const someNotes = fc.constantFrom(
  '',
  '## Notes\n\nA paragraph.\n\n    indented [word] and [x].\n\n[x]: https://a.example\n[word]: /papers/y/',
  '* item\n\n\n* item  \n  more',
  '<Aside label="Caution">\n  See <PaperLink id="y" />.\n</Aside>\n\n{/* comment */}',
  '---\n\nText.',
);

test('any paper with any notes comes back as it was written, and is not edited', () => {
  const property = fc.property(anyRecord, hostileText, someNotes, (record, abstract, notes) => {
    const file = parsePaperFile(formatPaperFile({ ...record, id: 'x', abstract }, notes), name);
    assert.deepEqual(file.record, record);
    assert.equal(file.abstract, canonicalAbstract(abstract));
    assert.equal(file.notes, notes);
    assert.equal(file.edited.size, 0);
  });
  fc.assert(property, { numRuns: 400 });
});

test('any paper has the same bytes when it is written again', () => {
  const property = fc.property(anyRecord, hostileText, (record, abstract) => {
    const written = formatPaperFile({ ...record, id: 'x', abstract }, '');
    const file = parsePaperFile(written, name);
    assert.equal(formatPaperFile({ ...file.record, id: 'x', abstract: file.abstract }, file.notes), written);
  });
  fc.assert(property, { numRuns: 200 });
});

test('a file is a record for people to read', () => {
  const paper = paperOf({
    id: 'x',
    title: 'ToolChain*: {planning}',
    authors: ['Ada Byron'],
    published: '2025-07',
    signals: { upvotes: { value: 12, read: '2025-07-04' } },
    abstract: 'import x from "fs"\nis text.\n\nSo is <this>.',
  });
  const [, digest] = /imported: (.*)/.exec(formatPaperFile(paper, '')) ?? [];
  assert.equal(
    formatPaperFile(paper, '## Notes\n\nText.\n\n'),
    `---
title: 'ToolChain*: {planning}'
authors:
  - Ada Byron
published: 2025-07
signals:
  upvotes:
    value: 12
    read: '2025-07-04'
imported: ${digest}
---

&#x69;mport x from "fs" is text.

So is \\<this>.

## Notes

Text.
`,
  );
});

const imported = formatPaperFile(
  paperOf({ title: 'Title', venue: 'Venue', abstract: 'One two.' }),
  '## Notes',
);

test('a change of a field or of the abstract is an edit', () => {
  for (const [from, to, field] of [
    ['Title', 'Other', 'title'],
    ['One two.', 'One.', 'abstract'],
    ['venue:', 'authors: [Ada]\nvenue:', 'authors'],
  ] as const)
    assert.deepEqual([...parsePaperFile(imported.replace(from, to), name).edited], [field]);
});

test('a change of the notes, of line ends or of line breaks is no edit', () => {
  for (const [from, to] of [
    ['Notes', 'Other'],
    [/\n/g, '\r\n'],
    ['One two.', 'One\n  two.'],
    ['title: Title', 'title: "Title"'],
  ]) {
    assert.equal(
      parsePaperFile(imported.replace(from as string, to as string), name).edited.size,
      0,
      String(from),
    );
  }
});

test('what was edited stays known as edited when the file is written again', () => {
  const paper = paperOf({ title: 'Title', venue: 'Own', abstract: 'One two.' });
  const edited = parsePaperFile(imported.replace('Venue', 'Own'), name);
  const again = parsePaperFile(formatPaperFile({ ...paper, published: '2020' }, '', edited), name);
  assert.deepEqual([...again.edited], ['venue']);
  assert.deepEqual([...parsePaperFile(formatPaperFile(paper, '', again), name).edited], ['venue']);
});

test('all of a file that a person wrote is known as edited', () => {
  const own = parsePaperFile('---\ntitle: Title\n---\n', name);
  const again = parsePaperFile(formatPaperFile(paperOf({ title: 'Title', doi: '10.1000/x' }), '', own), name);
  assert.deepEqual([again.imported, [...again.edited]], [undefined, ['title', 'doi']]);
});

test('a file with a digest of the whole, as earlier versions wrote it, is edited where that differs', () => {
  const old = '---\ntitle: Title\nimported: c947fa3d248a\n---\n\nOne.\n';
  assert.deepEqual([...parsePaperFile(old, name).edited], []);
  assert.deepEqual([...parsePaperFile(old.replace('Title', 'Other'), name).edited], ['title', 'abstract']);
});

test('an abstract wrapped and indented by hand is in its canonical form', () => {
  const { abstract, notes } = parsePaperFile(
    '---\ntitle: T\n---\n\nOne\n  two   three.\n\n\nFour.\n\n# Notes\n',
    name,
  );
  assert.equal(abstract, 'One two three.\n\nFour.');
  assert.equal(notes, '# Notes');
});

test('notes that would be read as abstract are refused', () => {
  assert.throws(() => formatPaperFile(paperOf({ id: 'x', abstract: 'One.' }), 'Two.\n\n# Three'), {
    name: 'FileError',
    message: 'x.mdx:1: the notes would be read as abstract. Begin them with a heading.',
  });
});

test('notes that are code are refused', () => {
  assert.throws(() => formatPaperFile(paperOf({ id: 'x' }), '{process.exit()}'), {
    message:
      'x.mdx:6: an expression in braces is code. Write \\{ for a brace in the text, or end the formula that it is in with $.',
  });
});

const field3 = (line: string) => `---\ntitle: T\n${line}\n---\nText.\n`;
const line6 = (line: string) => `---\ntitle: T\n---\nText.\n\n${line}\n`;
const components = 'Use Aside, Figure, PaperLink, or write \\< for the sign itself.';

const refused: [what: string, source: string, message: string][] = [
  [
    'no front matter',
    'Text.\n',
    ':1: there is no front matter. Begin the file with --- and end the fields with ---.',
  ],
  [
    'open front matter',
    '---\ntitle: T\n',
    ':1: the --- at the top is not closed. Write --- again below the fields.',
  ],
  [
    'front matter that is text',
    '---\ntitle\n---\n',
    ':2: the front matter is not a list of fields. Write one "field: value" a line.',
  ],
  ['no title', '---\nvenue: V\n---\n', ':2: title is missing. Write it.'],
  [
    'layout',
    field3('layout: ../evil.astro'),
    ':3: layout is not a field of a paper. See the list of fields in the README.',
  ],
  [
    'slug',
    field3('slug: other'),
    ':3: slug is not a field of a paper. See the list of fields in the README.',
  ],
  [
    'quoted field',
    field3('"slug": other'),
    ':3: slug is not a field of a paper. See the list of fields in the README.',
  ],
  [
    'inner field',
    field3('links:\n  blog: a'),
    ':4: links.blog is not a field of a paper. See the list of fields in the README.',
  ],
  [
    'wrong date',
    field3('published: 2025-02-30'),
    ':3: published is not a date. Write 2025-07-02, 2025-07 or 2025.',
  ],
  [
    'unsafe link',
    field3('links:\n  code:\n    - javascript:alert(1)'),
    ':5: links.code item 1 is not a web address. It must begin with https:// or http://.',
  ],
  [
    'text for a list',
    field3('authors: Ada'),
    ':3: authors is not a list. Write one item a line, each after "- ".',
  ],
  ['empty value', field3('venue:'), ':3: venue is empty. Correct it or leave it out.'],
  [
    'text for a count',
    field3('signals:\n  stars: { value: many, read: 2025-07-01 }'),
    ':4: signals.stars.value is not a number. Correct it or leave it out.',
  ],
  [
    'not YAML',
    field3('venue: a: b'),
    ':3: a colon with a space after it begins another value. Put quotes around the value.',
  ],
  ['one field twice', field3('title: U'), ':3: title stands here twice. Take one of the two out.'],
  [
    'import',
    line6('import x from "fs"'),
    ':6: import and export are code. Remove the line, or begin it with another word.',
  ],
  [
    'a sentence that begins like code',
    line6('import nothing'),
    ':7: a line that begins with import or export is read as code. Begin the line with another word.',
  ],
  [
    'expression',
    line6('A {b} c.'),
    ':6: an expression in braces is code. Write \\{ for a brace in the text, or end the formula that it is in with $.',
  ],
  [
    'script',
    line6('<script>a</script>'),
    `:6: <script> is not among the components for notes. ${components}`,
  ],
  [
    'attribute that is code',
    line6('<Aside label={a} />'),
    ':6: <Aside> has an attribute that is code. Give every attribute as "text".',
  ],
  [
    'image on another host',
    line6('![a](https://a.example/b.png)'),
    ':6: the image https://a.example/b.png is on another host. Put it into the folder pages and write /pictures/ before its name.',
  ],
  [
    'HTML comment',
    line6('<!-- a -->'),
    ':6: this is not how a comment is written here. Write {/* words */}.',
  ],
  [
    'unclosed tag',
    line6('<Aside>'),
    ':6: <Aside> is not closed. Write </Aside> after its last word, or <Aside /> if nothing stands in it.',
  ],
  [
    'a tag across paragraphs',
    line6('# Notes\n\n<Aside>One.\n\nTwo.\n</Aside>'),
    ':8: <Aside> begins in one paragraph and ends in another. Write <Aside> and </Aside> on lines of their own, with an empty line before and after each.',
  ],
  [
    'a formula with <',
    line6('Where $x<y$ holds, so it is.'),
    ':6: the < is read as the beginning of a component. Write \\< for the sign itself.',
  ],
  [
    'a name in angle brackets',
    line6('The\n<tide> comes.'),
    ':7: <tide> is read as the beginning of a component. Write \\< for the sign itself.',
  ],
  [
    'a brace',
    line6('The set {a, b is open.'),
    ':6: what begins with { is read as code. Write \\{ for the sign itself.',
  ],
  [
    'an end without a beginning',
    line6('One. </Aside>'),
    ':6: a component ends here that has not begun. Take its end out.',
  ],
  [
    'one end for another',
    line6('<Aside>One.</Figure>'),
    ':6: <Aside> is closed by </Figure>. Write </Aside> after its last word, or <Aside /> if nothing stands in it.',
  ],
  [
    'HTML that only Markdown without MDX sees',
    line6('# Notes\n\n    ```\n<script>a</script>\n    ```'),
    ':9: this is HTML, which has no place here. Write it as Markdown.',
  ],
];

for (const [what, source, message] of refused) {
  test(`refused, with file, line, reason and remedy: ${what}`, () => {
    assert.throws(() => parsePaperFile(source, name), { name: 'FileError', message: name + message });
  });
}

test('no heading of notes gets an id that the page of a paper has', () => {
  const { notesText } = parsePaperFile('---\ntitle: T\n---\n\n## Related\n\n## Mine\n\n## Related\n', name);
  assert.deepEqual(
    notesText.map((node) => ('id' in node ? node.id : '')),
    ['related-2', 'mine', 'related-3'],
  );
  const templates = globSync([
    'src/components/paper/*.astro',
    'src/components/SearchField.astro',
    'src/pages/papers/*id*.astro',
    'src/layouts/Page.astro',
  ]).map((file) => readFileSync(file, 'utf8'));
  const ids = templates.flatMap((text) => [...text.matchAll(/ id="([\w-]+)"/g)].map(([, id = '']) => id));
  assert.ok(ids.length > 5);
  assert.deepEqual(
    ids.filter((id) => !idsOnPaperPage.includes(id)),
    [],
  );
});

test('of an address in angle brackets and of a break in HTML it is said how they are written here', () => {
  const mistakeIn = (text: string) => {
    try {
      parsePaperFile(`---\ntitle: X\n---\n\n## Notes\n\n${text}\n`, 'x.mdx');
    } catch (error) {
      return String(error);
    }
    return '';
  };
  assert.match(mistakeIn('See <https://sea.example/> now.'), /Write an address without < and > around it\./);
  assert.match(mistakeIn('One<br>two.'), /To break a line, end it with \\\./);
});
