import assert from 'node:assert/strict';
import test from 'node:test';
import { FileError } from '../../../src/content/mistakes/error.ts';
import { located } from '../../../src/mdx/located.ts';
import { mistakesOn, sureMistakes } from '../../../src/shelf/mistakes.ts';
import { paperOf, shelfWith } from '../paper-of.ts';

const sea = {
  facets: [
    { id: 'sea', name: 'Sea', topics: [{ id: 'tides', name: 'Tides', phrases: ['tide'], 'but-not': [] }] },
  ],
};

test('what only all files together show is named all at once, each in its file and line', () => {
  const shelf = shelfWith(
    [
      paperOf({ id: 'a', topics: ['tides', 'tide', 'chess'], aliases: ['b'] }),
      paperOf({ id: 'b', title: 'Of tides' }),
    ],
    {
      taxonomy: sea,
      site: { menu: ['abuot'] },
      pages: [
        { id: 'about', title: 'About', text: [{ kind: 'paper link', paper: 'gone', line: 7 }] },
        { id: 'sea', title: 'Sea', text: [] },
      ],
    },
  );
  const texts: Record<string, string> = {
    'site.yaml': 'name: A\nmenu: [abuot]\n',
    'papers/a.mdx': '---\ntitle: A\ntopics:\n  - tides\n  - tide\n  - chess\naliases: [b]\n---\n',
  };
  const files = located(mistakesOn(shelf), (file) => texts[file] ?? '');
  assert.deepEqual(
    [...files].flatMap(([file, mistakes]) => new FileError(file, mistakes).message.split('\n')),
    [
      'papers/a.mdx:5: topics.yaml has no topic tide. Did you mean tides?',
      'papers/a.mdx:6: topics.yaml has no topic chess. Write the id of one, or add it there.',
      'papers/a.mdx:7: the address b already leads to b. Remove it from one of the two.',
      'pages/sea.mdx:1: /sea/ is the address of the facet Sea. Give the file another name.',
      'site.yaml:2: menu item 1 is not a page of the site: abuot. Did you mean about?',
      'pages/about.mdx:7: <PaperLink id="gone"> leads to no paper. Correct the id.',
    ],
  );
});

test('what follows from a file that can’t be read is no mistake', () => {
  const shelf = shelfWith([paperOf({ id: 'a', topics: ['land', 'chess'] })], {
    taxonomy: sea,
    site: { menu: ['team', 'a', 'nowhere'], facets: ['sea', 'soil'] },
    pages: [{ id: 'about', title: 'About', text: [{ kind: 'paper link', paper: 'broken', line: 7 }] }],
  });
  const texts: Record<string, string> = {
    'topics.yaml': 'facets:\n  - { id: sea, topics: [{ id: land }] }\n  - id: "soil"\n',
    'pages/team.mdx': '---\ntitel: Team\n---\n',
    'papers/a.mdx': '---\ntitle: A\n---\n',
    'papers/broken.mdx': '---\ntitel: Broken\n---\n',
  };
  const sure = sureMistakes(mistakesOn(shelf), shelf, (file) => texts[file] ?? '');
  assert.deepEqual(
    sure.map(({ name }) => name),
    ['chess', 'a', 'nowhere'],
  );
});
