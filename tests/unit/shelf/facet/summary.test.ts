import assert from 'node:assert/strict';
import test from 'node:test';
import { countSentence, relatedDivisions } from '../../../../src/shelf/facet/summary.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const topic = (id: string) => ({ id, name: id, phrases: [id], 'but-not': [] });
const taxonomy = {
  facets: [
    { id: 'task', name: 'Task', topics: [topic('games'), topic('robots')] },
    { id: 'method', name: 'Method', topics: [topic('planning'), topic('search')] },
  ],
};
const titles = ['games planning', 'games planning robots', 'games robots search', 'planning'];
const papers = titles.map((title, at) =>
  paperOf({ id: `paper-${at}`, title, authors: at < 2 ? ['Ada Lee', 'Bo Ng'] : ['Bo Ng'] }),
);
const shelf = shelfWith(papers, { taxonomy });
const neighbours = (facet: string, division: string) => {
  const found = shelf.facets.find(({ id }) => id === facet);
  const chosen = found?.divisions.find(({ id }) => id === division);
  assert.ok(found && chosen);
  return relatedDivisions(shelf, found, chosen).map(({ path, papers }) => [path, papers]);
};

test('a topic has the topics that two or more of its papers are on besides', () => {
  assert.deepEqual(neighbours('task', 'games'), [
    ['/method/planning/', 2],
    ['/task/robots/', 2],
  ]);
});

test('of topics within each other the one that says most is named', () => {
  const nested = {
    facets: [
      {
        id: 'task',
        name: 'Task',
        topics: [topic('games'), { ...topic('robots'), topics: [topic('arms'), topic('legs')] }],
      },
    ],
  };
  const named = (...titles: string[]) => {
    const one = shelfWith(
      titles.map((title, at) => paperOf({ id: `p${at}`, title })),
      { taxonomy: nested },
    );
    const [facet] = one.facets;
    const games = facet?.divisions.find(({ id }) => id === 'games');
    return facet && games ? relatedDivisions(one, facet, games).map(({ name }) => name) : [];
  };
  assert.deepEqual(named('games arms', 'games arms'), ['arms']);
  assert.deepEqual(named('games arms', 'games arms', 'games legs'), ['robots', 'arms']);
});

test('an author has the topics and the other authors of their papers', () => {
  assert.deepEqual(neighbours('author', 'ada-lee'), [
    ['/author/bo-ng/', 2],
    ['/task/games/', 2],
    ['/method/planning/', 2],
  ]);
});

test('a sentence says how many papers there are and from when', () => {
  const dated = (...dates: string[]) => dates.map((published) => paperOf({ published }));
  assert.equal(countSentence(dated('2025-07-02')), '1 paper, published in July 2025.');
  assert.equal(
    countSentence(dated('2024', '2025-07-02', '2018-12')),
    '3 papers, published from December 2018 to July 2025.',
  );
  assert.equal(
    countSentence([...dated('2024'), paperOf()]),
    '2 papers, published in 2024; the date of 1 is unknown.',
  );
  assert.equal(countSentence([paperOf()]), '1 paper, of unknown date.');
});
