import assert from 'node:assert/strict';
import test from 'node:test';
import { bodyTree } from '../../../src/mdx/body.ts';
import { isTextOnly, refusalsOf, usesMdx } from '../../../src/mdx/guard.ts';

const code = {
  reason: 'import and export are code',
  remedy: 'remove the line, or begin it with another word',
};
const expression = {
  reason: 'an expression in braces is code',
  remedy: 'write \\{ for a brace in the text, or end the formula that it is in with $',
};
const attribute = {
  reason: '<Aside> has an attribute that is code',
  remedy: 'give every attribute as "text"',
};
const reference = {
  reason: 'an image names its address elsewhere',
  remedy: 'write it in place: ![words](/pictures/x.png)',
};
const component = (name: string) => ({
  reason: `<${name}> is not among the components for notes`,
  remedy: 'use Aside, Figure, PaperLink, or write \\< for the sign itself',
});
const image = (address: string) => ({
  reason: `the image ${address} is on another host`,
  remedy: 'put it into the folder pages and write /pictures/ before its name',
});
const link = (address: string) => ({
  reason: `${address} is not a safe address`,
  remedy: 'use http, https, mailto or a relative address',
});

const refused: [body: string, refusal: { reason: string; remedy: string }][] = [
  ['import x from "fs"', code],
  ['export const a = 1', code],
  ['export default () => null', code],
  ['A {process.exit()} b.', expression],
  ['{1 + 1}', expression],
  ['{}', expression],
  ['{/* a */ b /* c */}', expression],
  ['<script>alert(1)</script>', component('script')],
  ['A <b>bold</b> word.', { ...component('b'), remedy: 'write it as Markdown: **words**' }],
  ['H<sub>2</sub>O', { ...component('sub'), remedy: 'write it as a formula: $x_2$' }],
  ['<aside>A.</aside>', { ...component('aside'), remedy: 'did you mean <Aside>?' }],
  ['<Asside label="x">A.</Asside>', { ...component('Asside'), remedy: 'did you mean <Aside>?' }],
  [
    '<table><tr><td>A.</td></tr></table>',
    {
      ...component('table'),
      remedy: 'write it as Markdown: | a | b |, below it | --- | --- |, then the rows',
    },
  ],
  [
    '<Aside Label="x">A.</Aside>',
    { reason: '<Aside> has no attribute Label', remedy: 'did you mean label?' },
  ],
  ['<Aside label>A.</Aside>', { reason: 'label of <Aside> has no text', remedy: 'write label="words"' }],
  [
    '<Figure alt="x" />',
    { reason: '<Figure> has no src', remedy: 'write <Figure src="/pictures/x.png" ... />' },
  ],
  [
    'See <PaperLink />.',
    { reason: '<PaperLink> has no id', remedy: 'write <PaperLink id="name-of-its-file" ... />' },
  ],
  ['<>A fragment.</>', component('')],
  ['<Aside.Inner />', component('Aside.Inner')],
  ['<Aside label={evil()}>A.</Aside>', attribute],
  ['<Aside {...evil}>A.</Aside>', attribute],
  [
    '<Aside set:html="&lt;script>" />',
    { reason: '<Aside> has no attribute set:html', remedy: 'give it label alone' },
  ],
  [
    '<Figure onerror="evil()" />',
    { reason: '<Figure> has no attribute onerror', remedy: 'give it src and alt alone' },
  ],
  ['<Figure src="https://a.example/x.png" />', image('https://a.example/x.png')],
  ['![A figure](https://a.example/x.png)', image('https://a.example/x.png')],
  ['![A figure](//a.example/x.png)', image('//a.example/x.png')],
  ['![A figure](</\\a.example/x.png>)', image('/\\a.example/x.png')],
  ['![A figure](data:image/png;base64,AAAA)', image('data:image/png;base64,AAAA')],
  ['![A figure][f]\n\n[f]: https://a.example/x.png', reference],
  ['[x](javascript:alert)', link('javascript:alert')],
  ['[x](java&#115;cript:alert)', link('javascript:alert')],
  ['[x](data:text/html,a)', link('data:text/html,a')],
  ['[x](</\\a.example>)', link('/\\a.example')],
  ['[x](https://name:word@a.example)', link('https://name:word@a.example')],
];

for (const [body, refusal] of refused) {
  test(`refused, with reason and remedy: ${body.replaceAll('\n', ' ')}`, () => {
    assert.deepEqual(refusalsOf(bodyTree(`Text.\n\n${body}\n`)), [{ line: 3, ...refusal }]);
  });
}

test('an unsafe address of a definition is refused where it stands', () => {
  const refusals = refusalsOf(bodyTree('[x][y]\n\n[y]: javascript:alert\n'));
  assert.deepEqual(refusals, [{ line: 3, ...link('javascript:alert') }]);
});

test('what hides within something allowed is refused, and everything at once', () => {
  const body = '<Aside>\n  A {b} word.\n</Aside>\n\n> * [x](javascript:a)\n> * <i>y</i>\n';
  assert.deepEqual(
    refusalsOf(bodyTree(body)).map(({ line, reason }) => [line, reason]),
    [
      [2, expression.reason],
      [5, link('javascript:a').reason],
      [6, component('i').reason],
    ],
  );
});

const plainNotes = [
  '## Notes\n\nOne *two* **three** `{four}`.',
  '* item\n* item\n\n1. item\n\n***',
  '> Quoted\\\n> twice.',
  '```js\nimport x from "fs"; <script>\n```',
  '[a](https://a.example/b?c=d#e) [b](mailto:a@b.example) [c](/papers/x/) [d](../y/) [e](#f) [g][h]\n\n[h]: http://a.example',
  '![A figure](/figures/x.png "Title")',
  'Signs: \\{ \\< a < b.',
];

const componentNotes = [
  '<Aside label="Caution">\n  Text with **stress**.\n</Aside>',
  '<Figure src="/figures/x.png" alt="A plot">What it shows.</Figure>',
  'See <PaperLink id="react" />.',
  '{/* A comment\n * of two lines. */}\n\nText {/* and one */}.',
];

test('Markdown and the components for notes pass', () => {
  for (const notes of [...plainNotes, ...componentNotes])
    assert.deepEqual(refusalsOf(bodyTree(notes)), [], notes);
});

test('only components and comments need MDX', () => {
  for (const notes of plainNotes) assert(!usesMdx(bodyTree(notes)), notes);
  for (const notes of componentNotes) assert(usesMdx(bodyTree(notes)), notes);
});

test('an abstract is text alone', () => {
  assert(isTextOnly(bodyTree('')));
  assert(isTextOnly(bodyTree('One \\* two.\n\nThree.')));
  for (const body of ['*a*', '# a', '* a', '`a`', 'a\\\nb', '[a](b)', '{a}', '<a />'])
    assert(!isTextOnly(bodyTree(body)), body);
});
