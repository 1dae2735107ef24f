import assert from 'node:assert/strict';
import test from 'node:test';
import { curatedTree } from '../../../src/mdx/body.ts';
import { mdxMistake } from '../../../src/mdx/mdx-mistake.ts';

/** What is said of a text that isn't MDX. */
function said(body: string): string {
  try {
    curatedTree(body);
    return '';
  } catch (error) {
    const { line, reason, remedy } = mdxMistake(body, error as object);
    return `${line}: ${reason}; ${remedy}`;
  }
}

for (const [body, words] of [
  ['a\n\n<Aside label=X>b</Aside>', '3: the value of label is not in straight quotes; write label="X"'],
  ['<Aside label=“An X”>b</Aside>', '1: the value of label is not in straight quotes; write label="An X"'],
  ['<Aside\n  label=X\n>b</Aside>', '2: the value of label is not in straight quotes; write label="X"'],
  ['<Aside label="X>b</Aside>\n\nc', '1: a quotation mark is not closed; write " after the value, too'],
  ['<Aside label="X"b</Aside>', '1: <Aside is not closed; write > after its last attribute'],
  ['a\n< Aside>b</Aside>', '2: a space stands between < and the name of a component; take it out'],
  ['<Asside>\nb', '1: <Asside> is read as the beginning of a component; did you mean <Aside>?'],
  ['a\n<br>\nb', '2: <br> is read as the beginning of a component; to break a line, end it with \\'],
  [
    '<img src="a.png">',
    '1: <img> is read as the beginning of a component; write it as Markdown: ![words](/pictures/x.png)',
  ],
  [
    '<me@example.org>',
    '1: the < is read as the beginning of a component; write an address without < and > around it',
  ],
  ['a <b', '1: the < is read as the beginning of a component; write \\< for the sign itself'],
] as const)
  test(`what is not MDX, in words: ${body.replaceAll('\n', ' ')}`, () => {
    assert.equal(said(body), words);
  });
