import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isLookedUp,
  isOfSource,
  lookedUpOrigin,
  originsIn,
  sourceOf,
} from '../../../../src/import/source/origin.ts';

test('a field has an origin for each source that gave it', () => {
  assert.deepEqual(originsIn('a.bib; b.json: public data'), ['a.bib', 'b.json: public data']);
});

test('an origin is of a file, of what the file says, or of a folder around it', () => {
  for (const origin of ['a.bib', 'a.bib: named in the abstract', 'a.bib/inner.bib'])
    assert.ok(isOfSource(origin, 'a.bib'), origin);
  for (const origin of ['a.bib2', 'b/a.bib', 'a']) assert.ok(!isOfSource(origin, 'a.bib'), origin);
});

test('the longest name decides, and a source without a name holds the rest', () => {
  const names = ['', 'lab', 'lab/own.bib'];
  assert.equal(sourceOf('lab/own.bib: remark', names), 'lab/own.bib');
  assert.equal(sourceOf('lab/x.bib', names), 'lab');
  assert.equal(sourceOf('x.bib', names), '');
  for (const none of ['curator', 'Semantic Scholar, 2026-11-28'])
    assert.equal(sourceOf(none, names), undefined);
  assert.equal(sourceOf('x.bib', ['lab']), undefined);
});

test('what was looked up is told by its service and day', () => {
  assert.ok(isLookedUp(lookedUpOrigin('Semantic Scholar', '2026-11-28')));
  assert.ok(isLookedUp('Crossref, 2026-11-28; arXiv, 2026-11-29: named in the abstract'));
  for (const origin of [
    undefined,
    'curator',
    'a.bib',
    'a.bib: Crossref, 2026-11-28',
    'Crossref, 2026-11-28; a.bib',
  ])
    assert.ok(!isLookedUp(origin), origin);
});
