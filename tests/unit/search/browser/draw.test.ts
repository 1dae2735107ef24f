import assert from 'node:assert/strict';
import test from 'node:test';
import { resultElement } from '../../../../src/search/browser/draw.ts';
import type { PagefindData } from '../../../../src/search/browser/pagefind.ts';

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

const document = { createElement: (tag: string) => new Element(tag), createTextNode: (text: string) => text };

function elementFor(data: PagefindData): Element {
  return resultElement(document as unknown as Document, data) as unknown as Element;
}

test('a result shows date, venue, title, authors and the words that matched', () => {
  const element = elementFor({
    url: '/shelf/papers/react/',
    excerpt: 'agents <mark>reason</mark> and act',
    meta: { title: 'ReAct', authors: 'Shunyu Yao', published: 'October 2022', venue: 'ICLR 2023' },
  });
  assert.equal(element.dataset['paper'], 'react');
  assert.deepEqual(element.drawn(), [
    'li.entry',
    ['p.entry-place', 'October 2022', ' ', ['span.venue', 'ICLR 2023']],
    ['h2.entry-title', ['a', { href: '/shelf/papers/react/' }, 'ReAct']],
    ['p.entry-authors', 'Shunyu Yao'],
    ['p.entry-gist', '… ', 'agents ', ['mark', 'reason'], ' and act', ' …'],
  ]);
});

test('what is unknown is said to be unknown', () => {
  const [, place, , authors] = elementFor({
    url: '/papers/x/',
    excerpt: '',
    meta: { title: 'X', authors: '' },
  }).drawn() as unknown[];
  assert.deepEqual(place, ['p.entry-place', 'Date unknown']);
  assert.deepEqual(authors, ['p.entry-authors', 'Authors unknown']);
});

test('markup in an excerpt is shown as text', () => {
  const excerpt = '&lt;b&gt; &amp; "a" <img src=x onerror=a> <mark>&lt;i&gt;</mark> <mark><b>x</b></mark>';
  const gist = (elementFor({ url: '/papers/x/', excerpt, meta: {} }).drawn() as unknown[]).at(-1);
  assert.deepEqual(gist, [
    'p.entry-gist',
    '… ',
    '<b> &amp; "a" <img src=x onerror=a> ',
    ['mark', '<i>'],
    ' <mark><b>x</b></mark>',
    ' …',
  ]);
});
