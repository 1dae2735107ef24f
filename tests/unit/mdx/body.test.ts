import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { markdownToHtml, mdxToJs } from 'satteri';
import { unified } from 'unified';
import { abstractBody, bodyTree, leadingAbstract } from '../../../src/mdx/body.ts';
import { canonicalAbstract, paragraphsOf } from '../../../src/paper/abstract.ts';
import { hostileText } from '../hostile.ts';

const features = { smartPunctuation: false, gfm: false };

/** Calls `check` with many an abstract and the body that is written for it. */
function forAnyAbstract(check: (body: string, paragraphs: string[]) => void): void {
  const property = fc.property(hostileText, (text) => {
    const abstract = canonicalAbstract(text);
    check(abstractBody(abstract), paragraphsOf(abstract));
  });
  fc.assert(property, { numRuns: 600 });
}

test('any abstract is paragraphs of text and nothing else to remark with MDX', () => {
  const parser = unified().use(remarkParse).use(remarkMdx);
  forAnyAbstract((body, paragraphs) => assert.deepEqual(textsIn(parser.parse(body)), paragraphs));
});

test('any abstract is paragraphs of text and nothing else to remark without MDX', () => {
  const parser = unified().use(remarkParse);
  forAnyAbstract((body, paragraphs) => assert.deepEqual(textsIn(parser.parse(body)), paragraphs));
});

test('words and their signs are read as remark reads them, and written as they stand', () => {
  const parser = unified().use(remarkParse).use(remarkMdx);
  const part = fc.constantFrom(
    ...[
      'import',
      'export',
      'Über',
      'a',
      '1.',
      '2)',
      '-',
      '--',
      '---',
      '+',
      '=',
      '===',
      '%',
      '(',
      '):',
      '"b"',
    ],
    ...[
      "d'e",
      '’s',
      '/',
      '?',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\n\n\n',
      '\u00a0',
      'e\u0301',
      '. ',
      'www.a.org',
      'http://a.org',
    ],
  );
  const body = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
  const property = fc.property(body, (text) => {
    assert.deepEqual(
      readWithoutPlaces(() => bodyTree(text)),
      readWithoutPlaces(() => parser.parse(text)),
    );
    const paragraphs = paragraphsOf(canonicalAbstract(text));
    assert.deepEqual(textsIn(parser.parse(abstractBody(canonicalAbstract(text)))), paragraphs);
  });
  fc.assert(property, { numRuns: 3000 });
  assert.equal(
    abstractBody('Walks (in winter), 1–2: a "test".\n\nMore.'),
    'Walks (in winter), 1–2: a "test".\n\nMore.\n',
  );
});

test('any abstract keeps its text in the HTML of another processor', () => {
  forAnyAbstract((body, paragraphs) => {
    const { html } = markdownToHtml(body, { features });
    assert.deepEqual(unescapedParagraphs(html), paragraphs);
  });
});

test('any abstract becomes a module that differs from a harmless one in its strings alone', () => {
  forAnyAbstract((body, paragraphs) => {
    const code = moduleOf(body);
    const harmless = moduleOf(paragraphs.map(() => 'a').join('\n\n'));
    assert.equal(code.replace(literal, '""'), harmless.replace(literal, '""'));
    const texts = [...code.matchAll(child)].map(([, text = '']) =>
      JSON.parse(text.replace(hexEscape, '$1\\u00')),
    );
    assert.deepEqual(texts, paragraphs);
  });
});

test('code of a document that isn’t harmless shows in its module', () => {
  assert.notEqual(moduleOf('{process.exit()}').replace(literal, '""'), moduleOf('a').replace(literal, '""'));
});

test('the abstract ends where something other than text begins', () => {
  for (const notes of [
    '## Notes',
    '- item',
    '*Stressed* text.',
    '<Aside>Text.</Aside>',
    '{/* comment */}',
    '[a](b)',
  ]) {
    const tree = bodyTree(`One,\n  wrapped.\n\nTwo.\n\n${notes}\n\nMore text.\n`);
    assert.deepEqual(leadingAbstract(tree), { abstract: 'One, wrapped.\n\nTwo.', nodes: 2 });
  }
});

/** String literals of JavaScript. */
const literal = /"(?:[^"\\\n]|\\[^])*"/g;

/** What a paragraph of one text has as its child. */
const child = /_components\.p, \{ children: ("(?:[^"\\\n]|\\[^])*") \}\)/g;

/** An escape that JSON doesn't have: an even number of backslashes before it are characters. */
const hexEscape = /((?<!\\)(?:\\\\)*)\\x/g;

function moduleOf(body: string): string {
  return mdxToJs(body, { features }).code;
}

function textsIn({ children }: Root): string[] {
  return children.map((node) => {
    assert.equal(node.type, 'paragraph');
    assert('children' in node);
    return node.children.map((part) => (part.type === 'text' ? part.value : assert.fail(part.type))).join('');
  });
}

/** A tree without the places of its nodes, or why there is none. */
function readWithoutPlaces(read: () => Root): unknown {
  let tree: Root;
  try {
    tree = read();
  } catch (error) {
    return (error as Error).message;
  }
  return JSON.parse(JSON.stringify(tree, (name, value) => (name === 'position' ? undefined : value)));
}

/** The texts of HTML that consists of paragraphs without a tag in them. */
function unescapedParagraphs(html: string): string[] {
  const paragraphs = [...html.matchAll(/<p>([^<>]*)<\/p>\n/g)];
  assert.equal(paragraphs.map(([whole]) => whole).join(''), html);
  const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return paragraphs.map(([, text = '']) =>
    text.replace(/&\w+;/g, (reference) => characters[reference] ?? assert.fail(reference)),
  );
}
