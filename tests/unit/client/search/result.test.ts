import assert from 'node:assert/strict';
import test from 'node:test';
import { resultElement } from '../../../../src/client/search/result.ts';
import { type ListPart, usualListParts } from '../../../../src/content/site/display.ts';
import type { Result } from '../../../../src/search/show/result.ts';

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

Object.assign(globalThis, { document: { createElement: (tag: string) => new Element(tag) } });

const plain = (text: string) => [{ text, isMarked: false }];

const nothing: Result = {
  id: 'x',
  title: plain('X'),
  people: [],
  areEditors: false,
  otherPeople: 0,
  topics: [],
  missing: [],
  reasons: [],
  relatedTerms: [],
};

function elementFor(result: Partial<Result>, parts: readonly ListPart[] = usualListParts): Element {
  const shows = (part: ListPart) => parts.includes(part);
  return resultElement({ ...nothing, ...result }, '/shelf/', shows) as unknown as Element;
}

test('a result shows what the paper is, the sentence that matched as a link to it, and why', () => {
  const element = elementFor({
    id: 'react',
    title: plain('ReAct'),
    people: plain('Shunyu Yao'),
    otherPeople: 2,
    published: 'October 2022',
    venue: plain('ICLR 2023'),
    topics: [{ name: 'Web agents', path: 'task/web-agents/' }],
    sentence: { parts: [...plain('Agents '), { text: 'reason', isMarked: true }], anchor: 's-agents-reason' },
    missing: ['robots'],
    reasons: [
      {
        word: 'resoning',
        read: 'reason',
        places: [
          { place: 'title', times: 1 },
          { place: 'abstract', times: 2 },
        ],
      },
    ],
    relatedTerms: ['acting'],
  });
  assert.equal(element.dataset['paper'], 'react');
  assert.deepEqual(element.drawn(), [
    'li.entry',
    ['p.entry-place', 'October 2022', ['span.venue', 'ICLR 2023']],
    ['h2.entry-title', ['a', { href: '/shelf/papers/react/' }, 'ReAct']],
    ['p.entry-authors', 'Shunyu Yao', ' and 2 more'],
    ['p.entry-gist', ['a', { href: '/shelf/papers/react/#s-agents-reason' }, 'Agents ', ['mark', 'reason']]],
    ['ul.entry-topics', ['li', ['a', { href: '/shelf/task/web-agents/' }, 'Web agents']]],
    ['p.entry-missing', 'Missing: robots'],
    [
      'details.why',
      ['summary', 'Why this matched'],
      [
        'ul',
        ['li', ['mark', 'reason'], ' for “resoning”, in title; abstract, 2 times'],
        ['li', 'Near in meaning: shares acting with the best papers'],
      ],
    ],
  ]);
});

test('what is unknown takes no room', () => {
  assert.deepEqual(elementFor({}).drawn(), [
    'li.entry',
    ['h2.entry-title', ['a', { href: '/shelf/papers/x/' }, 'X']],
  ]);
});

test('a book that has editors alone is theirs', () => {
  const people = [...plain('Ada '), { text: 'Byron', isMarked: true }, ...plain(', Bo Li')];
  const element = elementFor({ people, areEditors: true, otherPeople: 3 });
  assert.deepEqual((element.drawn() as unknown[]).at(-1), [
    'p.entry-authors',
    'Edited by ',
    'Ada ',
    ['mark', 'Byron'],
    ', Bo Li',
    ' and 3 more',
  ]);
  assert.equal(element.dataset['authors'], 'Edited by Ada Byron, Bo Li and 3 more');
});

test('a result shows what lists show, and nothing else', () => {
  const result: Partial<Result> = {
    published: 'October 2022',
    venue: plain('ICLR 2023'),
    people: plain('Shunyu Yao'),
    topics: [{ name: 'Web agents', path: 'task/web-agents/' }],
    sentence: { parts: plain('Agents.'), anchor: 's-agents' },
    awards: ['Best Paper'],
    has: ['code', 'project'],
    lines: [{ label: 'Publisher', text: 'Tide Press' }],
  };
  const heading = ['h2.entry-title', ['a', { href: '/shelf/papers/x/' }, 'X']];
  const line = ['p.entry-line', ['span', 'Publisher'], ' ', ['bdi', 'Tide Press']];
  assert.deepEqual(elementFor(result, []).drawn(), ['li.entry', heading, line]);
  assert.deepEqual(elementFor(result, ['venue', 'code']).drawn(), [
    'li.entry',
    ['p.entry-place', ['span.venue', 'ICLR 2023']],
    heading,
    line,
    ['ul.entry-topics', ['li.has', 'Code']],
  ]);
});

test('that a paper has no abstract is said where a sentence of it would stand', () => {
  const drawn = (parts?: readonly ListPart[]) =>
    JSON.stringify(elementFor({ lacksAbstract: true }, parts).drawn());
  assert.match(drawn(), /"No abstract"/);
  assert.doesNotMatch(drawn(['authors']), /"No abstract"/);
});

test('a sentence that is not of the abstract stands behind its name and leads to the page', () => {
  const gist = (elementFor({ sentence: { parts: plain('Braids.'), label: 'Note' } }).drawn() as unknown[]).at(
    -1,
  );
  assert.deepEqual(gist, [
    'p.entry-gist',
    ['span.gist-label', 'Note'],
    ' ',
    ['a', { href: '/shelf/papers/x/' }, 'Braids.'],
  ]);
});

test('markup in a paper is shown as text', () => {
  const parts = plain('X <img src=x onerror=a>');
  const gist = (elementFor({ sentence: { parts, anchor: 's-x' } }).drawn() as unknown[]).at(-1);
  assert.deepEqual(gist, [
    'p.entry-gist',
    ['a', { href: '/shelf/papers/x/#s-x' }, 'X <img src=x onerror=a>'],
  ]);
});

test('what became of a paper stands behind its title, what it won behind its topics', () => {
  const drawn = JSON.stringify(
    elementFor({
      status: 'retracted',
      awards: ['Best Paper'],
      topics: [{ name: 'Games', path: 'task/games/' }],
    }).drawn(),
  );
  assert.match(drawn, /\["a",\{[^}]*\},"X"\]," ",\["span\.status-mark","retracted"\]/);
  assert.match(drawn, /"Games"\]\],\["li\.has icon-award","Best Paper"\]/);
});
