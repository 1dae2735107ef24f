import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { allTopics, parseTaxonomy } from '../../../../src/content/topics/taxonomy.ts';

const file = 'content/topics.yaml';

function mistakesIn(yaml: string): string[] {
  try {
    parseTaxonomy(yaml, file);
  } catch (error) {
    assert(error instanceof Error);
    return error.message.split('\n');
  }
  return [];
}

test('facets and topics come in the order of the file, with what is left out filled in', () => {
  const yaml = `
facets:
  - id: task
    name: Task
    topics:
      - id: games
        name: Games
        about: Agents that play.
        phrases: [Minecraft, video games]
      - id: 3d
        name: 3D
        phrases: [title:3d]
        but-not: [3d printer]
  - id: benchmark
    name: Benchmark
    plural: Benchmarks and data
`;
  assert.deepEqual(parseTaxonomy(yaml, file), {
    facets: [
      {
        id: 'task',
        name: 'Task',
        topics: [
          {
            id: 'games',
            name: 'Games',
            about: 'Agents that play.',
            phrases: ['Minecraft', 'video games'],
            'but-not': [],
          },
          { id: '3d', name: '3D', phrases: ['title:3d'], 'but-not': ['3d printer'] },
        ],
      },
      { id: 'benchmark', name: 'Benchmark', plural: 'Benchmarks and data', topics: [] },
    ],
  });
});

test('an empty file is an empty taxonomy', () => {
  for (const yaml of ['', '\n\n', '# nothing yet\n', 'facets: []\n']) {
    assert.deepEqual(parseTaxonomy(yaml, file), { facets: [] });
  }
});

test('each mistake has file, line, place, reason and remedy', () => {
  const yaml = `facets:
  - id: task
    name: Task
    colour: red
    topics:
      - id: a
        name: A
        phrases:
          - right
          - "title:"
          - title: apart
          - right
          - "*"
      - id: a
        name: ""
        phrases: []
      - name: No id
        phrases: word
  - id: task
    name: Another
  - id: year
    name: Year
  - id: Two Words
    name: x
`;
  assert.deepEqual(mistakesIn(yaml), [
    `${file}:4: facets item 1, colour is not a field that is known here. Write id, name, plural, about, most or topics, or leave it out.`,
    `${file}:10: facets item 1, topics item 1, phrases item 2 could match nothing. Begin and end it with a letter or digit.`,
    `${file}:11: facets item 1, topics item 1, phrases item 3 is not a phrase. Put it in quotes, without a space after title: or keyword:.`,
    `${file}:12: facets item 1, topics item 1, phrases item 4 is the same phrase again. Take one out.`,
    `${file}:13: facets item 1, topics item 1, phrases item 5 could match nothing. Begin and end it with a letter or digit.`,
    `${file}:15: facets item 1, topics item 2, name is empty. Write it.`,
    `${file}:16: facets item 1, topics item 2, phrases is empty. Write a phrase.`,
    `${file}:17: facets item 1, topics item 3, id is missing. Write it.`,
    `${file}:18: facets item 1, topics item 3, phrases is not a list. Write one item a line, each after "- ".`,
    `${file}:19: facets item 2, id "task" is already the id of another facet. Choose another.`,
    `${file}:21: facets item 3, id is an address that the site needs for itself. Choose another.`,
    `${file}:23: facets item 4, id is not an id. Use lower-case letters and digits, joined by hyphens.`,
  ]);
});

test('no facet takes an address of the site or a name that searches use', () => {
  const taken = [
    ...['author', 'card', 'compare', 'day', 'list', 'map', 'month', 'offline', 'page', 'pagefind', 'papers'],
    ...['saved', 'search', 'timeline', 'topics', 'venue', 'week', 'year', 'has', 'q', 'sort', 'title'],
  ];
  for (const id of taken)
    assert.deepEqual(
      mistakesIn(`facets: [{ id: ${id}, name: Name }]`),
      [`${file}:1: facets item 1, id is an address that the site needs for itself. Choose another.`],
      id,
    );
  assert.deepEqual(parseTaxonomy('facets: [{ id: topic, name: Topic }]', file).facets.length, 1);
});

test('ids are unique: of facets, and of topics over all facets', () => {
  const yaml = `facets:
  - id: task
    name: Task
    topics:
      - { id: a, name: A, phrases: [x, y] }
  - id: task
    name: Again
    topics:
      - { id: a, name: B, phrases: [x] }
`;
  assert.deepEqual(mistakesIn(yaml), [
    `${file}:6: facets item 2, id "task" is already the id of another facet. Choose another.`,
    `${file}:9: facets item 2, topics item 1, id "a" is already the id of another topic. Choose another.`,
  ]);
});

test('a phrase twice in one topic is a mistake', () => {
  const yaml = 'facets: [{ id: f, name: F, topics: [{ id: a, name: A, phrases: [x, y, x] }] }]';
  assert.deepEqual(mistakesIn(yaml), [
    `${file}:1: facets item 1, topics item 1, phrases item 3 is the same phrase again. Take one out.`,
  ]);
});

test('what is not YAML, or no mapping, is named with its line', () => {
  assert.deepEqual(mistakesIn('facets:\n  - id: "open\n'), [
    `${file}:2: the " before the value is not closed. Write " after the value, too.`,
    `${file}:2: facets item 1, name is missing. Write it.`,
  ]);
  assert.deepEqual(mistakesIn('- task\n'), [
    `${file}:1: the file is not a list of fields. Write one "field: value" a line.`,
  ]);
});

test('Windows line ends change neither data nor lines', () => {
  const yaml =
    'facets:\n  - id: task\n    name: Task\n    topics:\n      - { id: a, name: A, phrases: [x] }\n';
  assert.deepEqual(parseTaxonomy(yaml.replaceAll('\n', '\r\n'), file), parseTaxonomy(yaml, file));
  assert.match(
    mistakesIn(`${yaml}    size: 3\n`.replaceAll('\n', '\r\n'))[0] ?? '',
    /:6: facets item 1, size/,
  );
});

test("the shelf's own taxonomy is valid and has the facets task, method and benchmark", () => {
  const taxonomy = parseTaxonomy(
    readFileSync(new URL('../../../../content/topics.yaml', import.meta.url), 'utf8'),
    file,
  );
  assert.deepEqual(
    taxonomy.facets.map(({ id }) => id),
    ['task', 'method', 'benchmark'],
  );
  for (const { topics } of taxonomy.facets) {
    for (const { id, about } of topics) assert(about, `${id} has no sentence for its page`);
  }
});

const nested = `derive: none
facets:
  - id: field
    name: Field
    most: 5
    topics:
      - id: sea
        name: Sea
        topics:
          - { id: tides, name: Tides, phrases: [tide] }
          - { id: waves, name: Waves, phrases: [wave], topics: [{ id: swell, name: Swell, phrases: [swell] }] }
`;

test('a topic may hold topics, and needs no phrases then', () => {
  const { derive, facets } = parseTaxonomy(nested, file);
  assert.deepEqual([derive, facets[0]?.most], ['none', 5]);
  assert.deepEqual(
    facets.flatMap((facet) => allTopics(facet)).map(({ topic, within }) => [topic.id, ...within]),
    [['sea'], ['tides', 'sea'], ['waves', 'sea'], ['swell', 'sea', 'waves']],
  );
});

test('mistakes within a topic are named with their lines', () => {
  const wrong = nested
    .replace('derive: none', 'derive: all')
    .replace('most: 5', 'most: some')
    .replace('id: waves', 'id: sea')
    .replace('phrases: [swell]', 'phrases: []');
  assert.deepEqual(mistakesIn(wrong), [
    `${file}:1: derive is neither rest nor none. Correct it or leave it out.`,
    `${file}:5: facets item 1, most is not a number. Correct it or leave it out.`,
    `${file}:11: facets item 1, topics item 1, topics item 2, topics item 1, phrases is empty. Write a phrase.`,
    `${file}:11: facets item 1, topics item 1, topics item 2, id "sea" is already the id of another topic. Choose another.`,
  ]);
  assert.deepEqual(mistakesIn(nested.replace('id: swell', 'id: sea')), [
    `${file}:11: facets item 1, topics item 1, topics item 2, topics item 1, id "sea" is already the id of another topic. Choose another.`,
  ]);
});

test('a mark before a phrase that is none is refused; other colons are part of the phrase', () => {
  const yaml = (phrase: string) =>
    `facets: [{ id: a, name: A, topics: [{ id: b, name: B, phrases: ['${phrase}'] }] }]`;
  for (const phrase of ['titel:ebb', 'Title: ebb', 'titles: ebb', 'abstract:ebb', 'keywords: ebb'])
    assert.match(
      mistakesIn(yaml(phrase))[0] ?? '',
      /phrases item 1 begins with \w+:, which is not known here\. Write title: or keyword:, or the phrase alone\./,
    );
  for (const phrase of ['title:ebb', 'title: ebb', 'keyword:ebb', 'keyword: ebb', 're:zero', 'title'])
    assert.deepEqual(mistakesIn(yaml(phrase)), []);
});
