import assert from 'node:assert/strict';
import test from 'node:test';
import { relatedTerms } from '../../../../src/search/show/related-terms.ts';

const paper = (id: string, text: string) => ({ id, title: text, authors: [], sentences: [], ids: [] });

test('related terms are words that the best papers share and most others lack, but for those asked', () => {
  const best = [
    paper('a', 'egocentric hands robots'),
    paper('b', 'egocentric hand robots'),
    paper('c', 'planning'),
  ];
  const others = [paper('d', 'robots'), paper('e', 'robots'), paper('f', 'robots')];
  const words = relatedTerms(paper('x', 'Egocentric hands of robots'), best, others, new Set(['hand']));
  assert.deepEqual(words, ['egocentric']);
});

test('a paper is not related to itself, and one alone has none', () => {
  const alone = paper('a', 'egocentric hands');
  assert.deepEqual(relatedTerms(alone, [alone], [], new Set()), []);
});
