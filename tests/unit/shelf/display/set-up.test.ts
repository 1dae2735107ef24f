import assert from 'node:assert/strict';
import test from 'node:test';
import { FileError } from '../../../../src/content/mistakes/error.ts';
import { parseSite } from '../../../../src/content/site/site.ts';
import { located } from '../../../../src/mdx/located.ts';
import { setUpMistakes } from '../../../../src/shelf/display/set-up.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const page = { id: 'about', title: 'About', text: [] };

/** The mistakes in a `site.yaml`, as a build says them. */
function mistakesIn(yaml: string): string[] {
  const site = parseSite(yaml, 'site.yaml');
  const shelf = shelfWith([paperOf({ extra: { Mood: 'calm' } })], { site, pages: [page] });
  const mistakes = located(setUpMistakes(shelf), () => yaml).get('site.yaml') ?? [];
  return new FileError('site.yaml', mistakes).message.split('\n').filter(Boolean);
}

test('names that lead somewhere, if not as yet, are no mistakes', () => {
  const yaml = `menu: [papers, topics, map, timeline, search, saved, about, keyword, mood]
facets: [mood, keyword, has]
fields:
  - { name: Mood, as: facet }
`;
  assert.deepEqual(mistakesIn(yaml), []);
});

test('a name that leads nowhere has its line and the nearest one', () => {
  const yaml = `menu:
  - abuot
  - label: Our lab
    link: nowhere
facets: [venues, xyz]
`;
  const names = mistakesIn(yaml).map((mistake) => mistake.replace(/(one of) .*/, '$1 ...'));
  assert.deepEqual(names, [
    'site.yaml:2: menu item 1 is not a page of the site: abuot. Did you mean about?',
    'site.yaml:4: menu item 2, link is not a page of the site: nowhere. Write one of ...',
    'site.yaml:5: facets item 1 is not a facet: venues. Did you mean venue?',
    'site.yaml:5: facets item 2 is not a facet: xyz. Write one of ...',
  ]);
});

test('the facet of a field needs an address of its own', () => {
  const yaml = `fields:
  - { name: Venue, as: facet }
  - { name: About, as: [line, facet] }
  - { name: 気分, as: facet }
  - { name: Mood, as: facet }
  - { name: mood, as: facet }
  - { name: Search, as: line }
`;
  assert.deepEqual(mistakesIn(yaml), [
    'site.yaml:2: fields item 1 would have the address /venue/, which is taken. Give it another label than Venue.',
    'site.yaml:3: fields item 2 would have the address /about/, which is taken. Give it another label than About.',
    'site.yaml:4: fields item 3 has no Latin letter in its label, of which the address of a facet is made. Give it another label than 気分.',
    'site.yaml:6: fields item 5 would have the address /mood/, which is taken. Give it another label than mood.',
  ]);
});
