import assert from 'node:assert/strict';
import test from 'node:test';
import { chosenTopics } from '../../../../src/meaning/topic/topic-choice.ts';

let words = 0;

/** Texts whose titles are these with a word of their own in place of the star, so many of each. */
const titled = (times: number, ...titles: string[]) =>
  titles.flatMap((title) =>
    Array.from({ length: times }, () => ({
      title: title.replace(
        '*',
        `zu${[...String(1000 + words++)].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('a')}`,
      ),
      abstract: '',
      keywords: [] as string[],
    })),
  );

const filler = titled(
  6,
  'Eels near *',
  'Kelp in *',
  'Dunes by *',
  'Seals of *',
  'Otters and *',
  'Whales in *',
  'Reefs by *',
  'Gulls over *',
);
const keysOf = (texts: readonly { title: string; abstract: string; keywords: string[] }[]) =>
  chosenTopics(texts).map(({ terms }) => terms.map(({ key }) => key).join('+'));

test('a title with nothing better is in a topic of a general noun, and in none of empty words', () => {
  const keys = keysOf([...filler, ...titled(6, 'On performance by *', 'A new study of *')]);
  assert.ok(keys.includes('performance'), String(keys));
  for (const empty of ['study', 'new', 'newstudy']) assert.ok(!keys.includes(empty), empty);
});

test('a title with something better needs no general noun', () => {
  const keys = keysOf([...filler, ...titled(6, 'On performance by puffins at *')]);
  assert.ok(keys.includes('puffin') && !keys.includes('performance'), String(keys));
});

test('an adjective that many have is a topic, or in the topic of its noun', () => {
  const quantitative = titled(6, 'Quantitative * thoughts');
  assert.ok(keysOf([...filler, ...quantitative]).includes('quantitative'));
  const coastal = [...titled(6, 'The coast at *'), ...titled(6, 'Coastal * thoughts')];
  const keys = keysOf([...filler, ...coastal]);
  assert.ok(keys.includes('coast+coastal'), String(keys));
});

test('a word with ing that only begins titles is no topic', () => {
  const keys = keysOf([...filler, ...titled(6, 'Examining *')]);
  assert.ok(!keys.includes('examining'), String(keys));
});
