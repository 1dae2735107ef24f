import assert from 'node:assert/strict';
import test from 'node:test';
import { arxivId, doi, doiAddress, isOrcidWhole, openreviewId } from '../../../src/paper/identifier.ts';

test('an arXiv identifier loses prefix, version and capitals', () => {
  for (const written of ['2210.03629', ' 2210.03629v2 ', 'arXiv:2210.03629', 'ARXIV: 2210.03629v12']) {
    assert.equal(arxivId.parse(written), '2210.03629');
  }
  assert.equal(arxivId.parse('hep-th/9901001v3'), 'hep-th/9901001');
  assert.equal(arxivId.parse('math.GT/0309136'), 'math.gt/0309136');
});

test('what is no arXiv identifier is refused', () => {
  for (const written of [
    '2210.036',
    '2210.036290',
    '221.03629',
    '../2210.03629',
    'https://arxiv.org/list/cs.CL/recent',
    '',
  ]) {
    assert.equal(
      arxivId.safeParse(written).error?.issues[0]?.message,
      'is not an arXiv identifier such as 2210.03629',
      written,
    );
  }
});

test('a DOI loses its resolver', () => {
  for (const written of [
    '10.3233/FAIA230343',
    'doi:10.3233/FAIA230343',
    'DOI: 10.3233/FAIA230343',
    'https://dx.doi.org/10.3233/FAIA230343',
  ]) {
    assert.equal(doi.parse(written), '10.3233/FAIA230343');
  }
  for (const written of ['10.3233', 'FAIA230343', '10.3233/a b', '10.3233/"><script>'])
    assert(!doi.safeParse(written).success, written);
});

test('the address of a DOI is a web address', () => {
  assert.equal(doiAddress('10.1002/(SICI)1<2>ü'), 'https://doi.org/10.1002/(SICI)1%3C2%3E%C3%BC');
});

test('an OpenReview identifier is letters, digits, underscores and hyphens', () => {
  assert.equal(openreviewId.parse('WE_vluYUL-X'), 'WE_vluYUL-X');
  for (const written of ['WE_vl', 'WE_vluYUL&X', 'forum?id=WE_vluYUL-X'])
    assert(!openreviewId.safeParse(written).success, written);
});

test('the last sign of an ORCID iD follows from the others', () => {
  for (const iD of ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'])
    assert.ok(isOrcidWhole(iD), iD);
  for (const iD of ['0000-0002-1825-0098', '0000-0002-1825-0079', '0000-0002-1694-2330'])
    assert.ok(!isOrcidWhole(iD), iD);
});
