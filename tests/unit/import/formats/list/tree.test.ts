import assert from 'node:assert/strict';
import test from 'node:test';
import { markdownNodes, nodeLine } from '../../../../../src/import/formats/list/tree.ts';
import { listWorks } from '../../../../../src/import/formats/list/works.ts';

const titlesIn = (markdown: string) => listWorks(markdown).works.map(({ fields }) => fields['title']);

test('nodes keep their lines below front matter, and headings in comments are none', () => {
  const nodes = markdownNodes('---\ntitle: Shelf\n---\n# Papers\n\n<!--\n# Old papers\n-->\n\n- One\n');
  assert.deepEqual(
    nodes.map((node) => [node.type, nodeLine(node)]),
    [
      ['heading', 4],
      ['list', 10],
    ],
  );
});

test('a title may name an address that is defined anywhere in the text', () => {
  const entry = (number: number) => `- [Shelves that sort themselves ${number}][${number}]\n`;
  const defined = (number: number) => `[${number}]: https://arxiv.org/abs/2101.0000${number}\n`;
  const titles = titlesIn(
    `# Papers\n\n${[1, 2, 3].map(entry).join('')}\n## Links\n\n${[1, 2, 3].map(defined).join('')}`,
  );
  assert.equal(titles.length, 3);
});

test('an empty list in HTML is no entry', () => {
  const entries = ['One', 'Two', 'Three'].map(
    (word) => `- **${word} shelf for many readers.** [paper](https://arxiv.org/abs/2101.0000${word.length})`,
  );
  const markdown = `# Papers\n\n${entries.join('\n')}\n\nReaders\n\n<h3>Readers</h3>\n<ul>\n</ul>\n`;
  assert.equal(titlesIn(markdown).length, 3);
});

test('items and quotes that nest without end are cut, and the text behind them is kept', () => {
  for (const sign of ['>', '- ', '1) ', '> - ']) {
    const [first] = markdownNodes(`${sign.repeat(100_000)}shelf\n\n# Papers\n`);
    assert.match(JSON.stringify(first), /"shelf"/);
  }
});
