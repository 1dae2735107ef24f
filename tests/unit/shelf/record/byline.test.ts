import assert from 'node:assert/strict';
import test from 'node:test';
import { bylineOf } from '../../../../src/shelf/record/byline.ts';

for (const [paper, most, byline] of [
  [{ authors: [] }, 12, ''],
  [{ authors: ['Ada Byron', 'Bo Li'], editors: ['Cy Po'] }, 12, 'Ada Byron, Bo Li'],
  [{ authors: [], editors: ['Ada Byron', 'Bo Li'] }, 12, 'Edited by Ada Byron, Bo Li'],
  [{ authors: ['Ada', 'Bo', 'Cy'] }, 2, 'Ada, Bo, Cy'],
  [{ authors: ['Ada', 'Bo', 'Cy', 'Di'] }, 2, 'Ada, Bo and 2 more'],
  [{ authors: [], editors: ['Ada', 'Bo', 'Cy', 'Di'] }, 2, 'Edited by Ada, Bo and 2 more'],
] as const)
  test(`${byline || 'nothing'} stands below a title`, () => {
    assert.equal(bylineOf(paper, most), byline);
  });
