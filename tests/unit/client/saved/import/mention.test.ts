import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { markdownOf } from '../../../../../src/client/saved/file.ts';
import { mentionedIn, mentionsIn } from '../../../../../src/client/saved/import/mention.ts';
import { oneLine } from '../../../../../src/client/saved/note.ts';
import { bibtexOf } from '../../../../../src/paper/citation/bibtex.ts';
import { plainText } from '../../../../../src/paper/text/text.ts';
import { papersIn } from '../../../../papers.ts';
import { hostileText } from '../../../hostile.ts';

const papers = papersIn('content');
const shelf = papers.map(
  ({ id, title, arxiv }) => [id, plainText(title), ...(arxiv ? [arxiv] : [])] as const,
);
const ids = papers.map(({ id }) => id);
const idsOf = (text: string) => mentionedIn(mentionsIn(text), shelf).found.map(({ id }) => id);

test('BibTeX of every paper brings it, by its identifier or by its title alone', () => {
  assert.deepEqual(idsOf(papers.map((paper) => bibtexOf(paper)).join('\n')), ids);
  const titled = papers.map((paper) =>
    bibtexOf({ ...paper, arxiv: undefined, doi: undefined, links: { code: [], project: [] } }),
  );
  assert.deepEqual(idsOf(titled.join('\n')), ids);
});

test('entries as other programs write them are read', () => {
  for (const text of [
    '@article{a, title="ReAct: {S}ynergizing Reasoning and Acting in Language Models", year=2023}',
    '@misc{a,\n  EPRINT = 2210.03629,\n}',
    '@online(a, url = {https://arxiv.org/abs/2210.03629v3})',
    '@comment{x}\n@string{x = "y"}\n@misc{a, eprint={arXiv:2210.03629}, note = {read {it}}}',
  ])
    assert.deepEqual(idsOf(text), ['react-synergizing-reasoning-and-acting-in-language-models'], text);
});

test('a list in Markdown brings papers and notes back, whatever is in them', () => {
  const address = 'https://papers.example/base/papers/a/';
  fc.assert(
    fc.property(hostileText.map(oneLine), (note) => {
      const [read] = mentionsIn(markdownOf([{ title: 'A [b] (c)', address, note }]));
      assert.deepEqual(read, { id: 'a', title: 'A [b] (c)', note: oneLine(note) });
    }),
  );
});

test('a line with a link to arXiv brings its paper, once, with the note of the first', () => {
  const text =
    '# Papers\n\n* ReAct https://arxiv.org/pdf/2210.03629.pdf\n- [x](https://arxiv.org/abs/2210.03629): again\n- [y](https://a.example)';
  const { found, unknown } = mentionedIn(mentionsIn(text), shelf);
  assert.deepEqual(
    found.map(({ id, note }) => [id, note]),
    [['react-synergizing-reasoning-and-acting-in-language-models', 'again']],
  );
  assert.equal(unknown, 1);
});

test('any text is read', () => {
  fc.assert(
    fc.property(
      hostileText,
      (text) => mentionsIn(text).length >= 0 && mentionsIn(`@misc{a, title = {${text}`).length >= 1,
    ),
  );
});
