import assert from 'node:assert/strict';
import test from 'node:test';
import { readObjects, readYaml } from '../../../../../src/import/formats/table/read.ts';
import { allOf, sourceOf } from '../../given.ts';

/** The titles in data, with the keywords of each. */
async function titlesIn(data: unknown, name = 'data.json'): Promise<unknown[]> {
  const found = await allOf(readObjects(sourceOf(JSON.stringify(data), name, 500)));
  return found.flatMap((each) =>
    'fields' in each ? [[each.fields['title'], each.fields['keywords']].filter(Boolean)] : [],
  );
}

const paper = (title: string) => ({ title, author: 'Roe', year: 2020, link: 'https://a.org/x.pdf' });

test('papers in lists below other papers are read behind them, each once', async () => {
  const list = [
    { ...paper('One'), topics: ['Hands'], related: [paper('Two'), paper('Three')] },
    paper('Four'),
    { ...paper('Five'), related: [{ title: 'Six', year: 1970, related: [paper('Seven')] }] },
  ];
  const titles = [['One', ['Hands']], ['Two'], ['Three'], ['Four'], ['Five'], ['Six'], ['Seven']];
  assert.deepEqual(await titlesIn(list), titles);
  assert.deepEqual(await titlesIn({ papers: list }), titles);
});

test('what only holds a list of papers is none, but what they are about', async () => {
  const parts = [
    { title: 'Grasping', year: 2024, date: '2024-03-01', readings: [paper('One'), paper('Two')] },
    { title: 'Walking', year: 2024, papers: [paper('Three')] },
    { title: 'Seeing', related: [paper('Four')] },
  ];
  assert.deepEqual(await titlesIn({ weeks: parts }), [
    ['One', ['Grasping']],
    ['Two', ['Grasping']],
    ['Three', ['Walking']],
    ['Four', ['Seeing']],
  ]);
  assert.deepEqual(await titlesIn([paper('Zero'), { ...paper('Five'), related: [] }, parts[2]]), [
    ['Zero'],
    ['Five'],
    ['Four', ['Seeing']],
  ]);
});

test('lists below a paper that are of its links, its people or what it cites hold none', async () => {
  const whole = {
    ...paper('One'),
    authors: [{ name: 'Ada Roe', title: 'Professor' }],
    links: [{ title: 'The published version', url: 'https://doi.org/10.5555/1' }],
    presentations: [{ title: 'A talk in Ulm', date: '2020-02-01', venue: 'Ulm' }],
    references: [paper('Cited')],
    versions: [paper('An older One')],
  };
  assert.deepEqual(await titlesIn([whole, paper('Two')]), [['One'], ['Two']]);
});

test('lists whose titles have different names, and the lines of what lies below others', async () => {
  const text = `papers:
  - title: One
    author: Roe
    year: 2020
    related:
      - title: Two
        author: Orr
        year: 1990
older papers:
  - name: Three
    authors: [Kit Lee]
    year: 1980
    doi: 10.5555/3
`;
  const found = [...readYaml(text, sourceOf(text))].flatMap((each) =>
    'fields' in each ? [[each.line, each.fields['title']]] : [],
  );
  assert.deepEqual(found, [
    [2, 'One'],
    [6, 'Two'],
    [10, 'Three'],
  ]);
});

test('posts, talks and projects are no papers; the name of the file may tell', async () => {
  const posts = ['Hello', 'A walk', 'On tea'].map((title) => ({
    title: `${title} and more words`,
    date: '2020-01-02',
    summary: 'A text.',
    tags: ['life'],
    url: `https://a.org/${title}`,
  }));
  assert.deepEqual(await titlesIn(posts), []);
  const made = { title: 'Tea with milk and more', author: 'Ada Roe', date: '2020-01-01' };
  assert.deepEqual(await titlesIn([{ ...made, ingredients: ['tea', 'milk'] }]), []);
  assert.deepEqual(await titlesIn([{ ...made, labels: ['bug'], created: '2020-01-01' }]), []);
  const talks = [{ title: 'Hands that see', venue: 'Ulm', year: 2020, slides: 'https://a.org/s.pdf' }];
  assert.deepEqual(await titlesIn(talks, 'talks.json'), []);
  assert.deepEqual(await titlesIn([{ year: 2020, items: talks }], 'talks.json'), []);
  assert.deepEqual(await titlesIn(talks, 'papers.json'), [['Hands that see']]);
  const linked = [{ ...talks[0], links: [{ type: 'paper', url: 'https://arxiv.org/abs/2001.00001' }] }];
  assert.deepEqual(await titlesIn([{ year: 2020, talks: linked }]), []);
  const projects = [{ title: 'Data for fields', reference: 'PID-2024-1', years: '2020-2024' }];
  assert.deepEqual(await titlesIn(projects), []);
  const sections = [
    { title: 'Talks', level: 1 },
    {
      title: 'Old',
      items: [{ date: 2020, citation: 'Roe, A. (2020). Hands.', link: 'https://doi.org/10.5555/1' }],
    },
  ];
  assert.deepEqual(await titlesIn(sections), []);
});

test('names of many words are titles where addresses tell of papers', async () => {
  const named = [1, 2].map((n) => ({
    name: `Hands that see and feet that walk ${n}`,
    url: `https://arxiv.org/abs/2001.0000${n}`,
  }));
  assert.equal((await titlesIn(named)).length, 2);
  assert.deepEqual(await titlesIn(named.map((each) => ({ ...each, name: 'handtool' }))), []);
});

test('a name that stands twice in YAML costs nothing', () => {
  const text =
    '- title: One\n  author: Roe\n  year: 2020\n  year: 2021\n- title: Two\n  author: Orr\n  year: 2020\n';
  const titles = [...readYaml(text, sourceOf(text))].flatMap((each) =>
    'fields' in each ? [each.fields['title']] : [],
  );
  assert.deepEqual(titles, ['One', 'Two']);
});

test('what stands beside a link says where the paper appeared', async () => {
  const yaml = `- title: Hands that plan
  authors: A. Berg, B. Roe
  link:
    url: https://rope.example/1
    journal: Rope Science
    year: 2023
- title: Feet that stand
  authors: C. Orr, D. Li
  link:
    url: https://rope.example/2
    display: Annals of Ropes (2021)
`;
  const found = [...readYaml(yaml, sourceOf(yaml))];
  const works = found.flatMap((each) => ('fields' in each ? [each.fields] : []));
  assert.deepEqual(
    works.map(({ container, published, paper: address }) => [container, published, address]),
    [
      ['Rope Science', '2023', 'https://rope.example/1'],
      ['Annals of Ropes', '2021', 'https://rope.example/2'],
    ],
  );
});
