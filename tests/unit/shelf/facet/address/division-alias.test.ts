import assert from 'node:assert/strict';
import test from 'node:test';
import { aliasPages, divisionAliases } from '../../../../../src/shelf/facet/address/division-alias.ts';
import { paperOf, shelfWith } from '../../../paper-of.ts';

const container = 'International Conference on Machine Learning';
const people = [{ name: 'Jane Smith', also: ['J. Smith'], orcid: [] }];
const papers = ['J. Smith', 'Jane Smith'].map((name, at) =>
  paperOf({ id: `p${at}`, authors: [name], container }),
);
const addresses = (aliases: ReturnType<typeof divisionAliases>) =>
  aliases.map(({ facet, alias, path, name }) => [`${facet.id}/${alias}`, path, name]);

test('the addresses that other spellings had lead on', () => {
  assert.deepEqual(addresses(aliasPages(shelfWith(papers, { people }))), [
    ['venue/international-conference-on-machine-learning', '/venue/icml/', 'ICML'],
    ['author/j-smith', '/author/jane-smith/', 'Jane Smith'],
  ]);
});

test('none leads away from a division that has the address', () => {
  const shelf = shelfWith([
    ...papers,
    paperOf({ id: 'q', container: 'Tides', authors: ['J. Smith'], orcid: {} }),
  ]);
  assert.deepEqual(addresses(divisionAliases(shelf)), [
    ['venue/international-conference-on-machine-learning', '/venue/icml/', 'ICML'],
  ]);
});

test('a large shelf has no pages for them', () => {
  const many = Array.from({ length: 1001 }, (_, at) => paperOf({ id: `p${at}`, container }));
  const shelf = shelfWith(many);
  assert.equal(aliasPages(shelf).length, 0);
  assert.equal(divisionAliases(shelf).length, 1);
});
