import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseTaxonomy } from '../../../../src/content/topics/taxonomy.ts';
import { topicsFile } from '../../../../src/content/topics/topics-file.ts';

const yaml = `derive: none
facets:
  - id: field
    name: Field
    most: 5
    topics:
      - id: sea
        name: 'Sea: of salt'
        phrases:
          - 'title:sea'
          - '3'
        but-not:
          - 'sea #1'
        topics:
          - { id: tides, name: Tides, about: Ebb and flow., phrases: [tide] }
  - id: place
    name: Place
`;

test('a taxonomy that is written and read again is the same', () => {
  for (const text of [yaml, '', readFileSync('content/topics.yaml', 'utf8')]) {
    const taxonomy = parseTaxonomy(text, 'topics.yaml');
    const written = topicsFile(taxonomy, ({ id }) => `of ${id}`);
    assert.deepEqual(parseTaxonomy(written, 'topics.yaml'), taxonomy);
  }
});

test('a topic has its comment above it, and nothing that it may leave out', () => {
  const written = topicsFile(parseTaxonomy(yaml, 'topics.yaml'), ({ id }) =>
    id === 'tides' ? '3 papers' : '',
  );
  assert.match(
    written,
    /\n {10}# 3 papers\n {10}- id: tides\n {12}name: Tides\n {12}about: Ebb and flow\.\n {12}phrases:\n {14}- tide\n/,
  );
  assert.doesNotMatch(written, /\[\]|# of/);
});
