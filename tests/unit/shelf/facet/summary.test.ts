import assert from 'node:assert/strict';
import test from 'node:test';
import { countSentence, relatedDivisions } from '../../../../src/shelf/facet/summary.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';
import { saidIn } from '../../words/language.ts';

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

for (const [language, said] of Object.entries({
  de: [
    '1 Arbeit, erschienen 2024.',
    '1 Arbeit, erschienen im September 2024.',
    '2 Arbeiten, erschienen zwischen 2024 und September 2024.',
  ],
  fr: [
    '1 article, publié en 2024.',
    '1 article, publié en septembre 2024.',
    '2 articles, publiés entre 2024 et septembre 2024.',
  ],
  es: [
    '1 artículo, publicado en 2024.',
    '1 artículo, publicado en septiembre de 2024.',
    '2 artículos, publicados entre 2024 y septiembre de 2024.',
  ],
  pt: [
    '1 artigo, publicado em 2024.',
    '1 artigo, publicado em setembro de 2024.',
    '2 artigos, publicados entre 2024 e setembro de 2024.',
  ],
  zh: ['1 篇论文，发表于2024年。', '1 篇论文，发表于2024年9月。', '2 篇论文，发表于2024年至2024年9月。'],
  ja: [
    '論文 1 件、2024年に発表。',
    '論文 1 件、2024年9月に発表。',
    '論文 2 件、2024年から2024年9月までに発表。',
  ],
  ar: ['بحث واحد، نُشر في 2024.', 'بحث واحد، نُشر في سبتمبر 2024.', 'بحثان، نُشرا بين 2024 وسبتمبر 2024.'],
}))
  test(`when papers were published, in ${language}`, () => {
    const found = saidIn(
      language,
      `import { countSentence } from '#src/shelf/facet/summary.ts';
      export default [['2024'], ['2024-09-03'], ['2024', '2024-09']].map((dates) => countSentence(dates.map((published) => ({ published }))));`,
    );
    assert.deepEqual(found, said);
  });

for (const [language, said] of Object.entries({
  en: ['in 2024', 'in September 2024', 'on 3 September 2024'],
  de: ['2024', 'im September 2024', 'am 3. September 2024'],
  fr: ['en 2024', 'en septembre 2024', 'le 3 septembre 2024'],
  es: ['en 2024', 'en septiembre de 2024', 'el 3 de septiembre de 2024'],
  pt: ['em 2024', 'em setembro de 2024', 'em 3 de setembro de 2024'],
}))
  test(`a date behind other words, in ${language}`, () => {
    const found = saidIn(
      language,
      `import { dateWithin } from '#src/shelf/written-date.ts';
      export default ['2024', '2024-09', '2024-09-03'].map(dateWithin);`,
    );
    assert.deepEqual(found, said);
  });
