import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfSource, originsOf, sourceOf } from '../../../../src/import/source/origin.ts';

test('a field has an origin for each source that gave it', () => {
  assert.deepEqual(originsOf('a.bib; b.json: public data'), ['a.bib', 'b.json: public data']);
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
  assert.equal(sourceOf('curator', names), undefined);
  assert.equal(sourceOf('x.bib', ['lab']), undefined);
});
