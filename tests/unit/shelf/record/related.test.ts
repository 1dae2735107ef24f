import assert from 'node:assert/strict';
import test from 'node:test';
import { relatedTo } from '../../../../src/shelf/record/related.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';
import { shelf as real } from '../../search/real-shelf.ts';

test('no paper is related to itself, none twice, six at most, and each says what it shares', () => {
  for (const { id, title, abstract } of real.papers) {
    const related = relatedTo(real, id);
    const ids = related.map(({ paper }) => paper.id);
    assert.ok(related.length <= 6 && !ids.includes(id), title);
    assert.equal(new Set(ids).size, ids.length);
    for (const { paper, shared } of related) {
      assert.ok(shared.length >= 1 && shared.length <= 3, `${id}: ${paper.id}`);
      const stem = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, ' ');
      for (const term of shared) {
        const start = stem(term).slice(0, 4);
        for (const text of [`${title} ${abstract}`, `${paper.title} ${paper.abstract}`])
          assert.ok(` ${stem(text)}`.includes(` ${start}`), `${id}: ${paper.id}: ${term}`);
      }
    }
  }
});

test('papers on the same matter come first', () => {
  const first = (id: string, count: number) =>
    relatedTo(real, id)
      .slice(0, count)
      .map(({ paper }) => paper.id);
  assert.ok(
    first('event-guided-procedure-planning-from-instructional-videos', 1).includes(
      'masked-diffusion-with-task-awareness-for-procedure-planning',
    ),
  );
  assert.ok(
    first('gui-r1-a-generalist-r1-style-vision-language-action-model', 2).some((id) =>
      id.startsWith('ui-r1'),
    ),
  );
});

test('a shelf of one paper, or of papers without words in common, relates none', () => {
  const unlike = ['robot gripper', 'galaxy comet', 'dialogue speaker'];
  for (const titles of [['robot'], unlike]) {
    const shelf = shelfWith(titles.map((title, at) => paperOf({ id: `paper-${at}`, title })));
    for (const { id } of shelf.papers) assert.deepEqual(relatedTo(shelf, id), []);
  }
  assert.deepEqual(relatedTo(shelfWith([]), 'missing'), []);
});

test('papers without abstract are related by what describes them', () => {
  const notes = [
    'The moon draws the tides.',
    'Gardens and trees of a hill.',
    'Stones that bear an arch.',
    'Songs for winter nights.',
  ];
  const papers = ['a', 'b', 'c', 'd'].flatMap((letter) =>
    notes.map((note, at) => paperOf({ id: `${letter}${at}`, title: `Volume ${letter}`, extra: { note } })),
  );
  const ids = relatedTo(shelfWith(papers), 'a0').map(({ paper }) => paper.id);
  assert.deepEqual(ids.slice(0, 3).sort(), ['b0', 'c0', 'd0']);
});
