import assert from 'node:assert/strict';
import test from 'node:test';
import { chosenTopics } from '../../../../src/meaning/topic/topic-choice.ts';
import { titled } from './titled.ts';

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
