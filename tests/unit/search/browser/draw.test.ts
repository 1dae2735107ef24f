import assert from 'node:assert/strict';
import test from 'node:test';
import { resultElement } from '../../../../src/search/browser/draw.ts';
import type { Fragment } from '../../../../src/search/browser/store.ts';

/** The little of an element that drawing needs. Markup can't come into it but by `createElement`. */
class Element {
  readonly tag: string;
  children: (Element | string)[] = [];
  className = '';
  href = '';
  readonly dataset: Record<string, string> = {};

  constructor(tag: string) {
    this.tag = tag;
  }

  set textContent(text: string) {
    this.children = text === '' ? [] : [text];
  }

  append(...children: (Element | string)[]): void {
    this.children.push(...children.filter((child) => child !== ''));
  }

  /** The element as nested lists, for comparing. */
  drawn(): unknown {
    const name = this.className === '' ? this.tag : `${this.tag}.${this.className}`;
    return [
      name,
      ...(this.href ? [{ href: this.href }] : []),
      ...this.children.map((child) => (child instanceof Element ? child.drawn() : child)),
    ];
  }
}

const document = { createElement: (tag: string) => new Element(tag) };

function elementFor(fragment: Fragment, words: string[] = [], missing: string[] = []): Element {
  const result = { hit: { page: 0, score: 1, missing }, fragment, words };
  return resultElement(document as unknown as Document, result, '/shelf/') as unknown as Element;
}

test('a result shows date, venue, title, authors, the words that matched and those it lacks', () => {
  const element = elementFor(
    {
      url: '/papers/react/',
      content: 'ReAct Agents reason and act.',
      meta: { title: 'ReAct', authors: 'Shunyu Yao', published: 'October 2022', venue: 'ICLR 2023' },
    },
    ['reasoning'],
    ['robots'],
  );
  assert.equal(element.dataset['paper'], 'react');
  assert.deepEqual(element.drawn(), [
    'li.entry',
    ['p.entry-place', 'October 2022', ['span.venue', 'ICLR 2023']],
    ['h2.entry-title', ['a', { href: '/shelf/papers/react/' }, 'ReAct']],
    ['p.entry-authors', 'Shunyu Yao'],
    ['p.entry-gist', 'Agents ', ['mark', 'reason'], ' and act.'],
    ['p.entry-missing', 'Without robots'],
  ]);
});

test('what is unknown is said to be unknown', () => {
  const drawn = elementFor({ url: '/papers/x/', content: 'X', meta: { title: 'X', authors: '' } }).drawn();
  const [, place, , authors] = drawn as unknown[];
  assert.deepEqual(place, ['p.entry-place', 'Date unknown']);
  assert.deepEqual(authors, ['p.entry-authors', 'Authors unknown']);
});

test('markup in a paper is shown as text', () => {
  const content = 'X <img src=x onerror=a> <b>robots</b>';
  const gist = (
    elementFor({ url: '/papers/x/', content, meta: { title: 'X' } }, ['robots']).drawn() as unknown[]
  ).at(-1);
  assert.deepEqual(gist, ['p.entry-gist', '<img src=x onerror=a> ', ['mark', '<b>robots</b>']]);
});
