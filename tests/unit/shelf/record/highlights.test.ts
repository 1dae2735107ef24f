import assert from 'node:assert/strict';
import test from 'node:test';
import { paragraphsOf } from '../../../../src/paper/abstract.ts';
import { passagesOf } from '../../../../src/paper/sentence/passage.ts';
import { highlightsOf } from '../../../../src/shelf/record/highlights.ts';
import { papers, shelf } from '../../search/real-shelf.ts';

test('what a paper is in short is said in its own words, each at the sentence that says it', () => {
  let linked = 0;
  for (const paper of papers) {
    const passages = passagesOf(paragraphsOf(paper.abstract)).flat();
    const plain = new Map(passages.map((passage) => [passage.anchor, passage.plain]));
    for (const { highlights } of highlightsOf(shelf, paper, passages)) {
      assert.ok(highlights.length > 0);
      for (const { source } of highlights) {
        if (!source || source === 'curator' || !source.anchor) continue;
        linked++;
        for (const word of source.phrase.split(/\s+/))
          assert.ok(word === '…' || plain.get(source.anchor)?.includes(word), `${paper.id}: ${word}`);
      }
    }
  }
  assert.ok(linked > 200);
});

test('a title’s words lead nowhere; what nothing is known of isn’t there', () => {
  const react = papers.find(({ id }) => id.startsWith('react-')) ?? assert.fail();
  const groups = highlightsOf(shelf, react, passagesOf(paragraphsOf(react.abstract)).flat());
  assert.deepEqual(
    groups.map(({ name }) => name),
    ['Task', 'Method', 'Benchmark', 'Numbers'],
  );
  const titled = groups
    .flatMap(({ highlights }) => highlights)
    .filter(({ source }) => source !== 'curator' && !source?.anchor);
  assert.deepEqual(
    titled.map(({ source }) => source !== 'curator' && source?.phrase),
    ['Synergizing Reasoning'],
  );
  assert.deepEqual(highlightsOf(shelf, { id: 'nothing' }, []), []);
});
