import assert from 'node:assert/strict';
import test from 'node:test';
import { listWorks } from '../../../../../src/import/formats/list/works.ts';

const fieldsIn = (markdown: string) => listWorks(markdown).works.map(({ fields }) => fields);

test('bullets of several manners give title, people, date, venue and links by their kind', () => {
  assert.deepEqual(
    fieldsIn(`# Awesome grasping
## Papers
### Planning
- [2023/10] **Hands that plan: a study.** *An Li et al. ICRA 2023.* [[paper](https://arxiv.org/abs/2310.00001)] [[code](https://github.com/a/b)] [[project page](https://hands.example/)]
- [Grasping in the dark](https://doi.org/10.5555/dark) - An Li, Bo Orr, CoRL 2024 [![Video](https://img.example/badge.svg)](https://youtu.be/x)
`),
    [
      {
        title: 'Hands that plan: a study',
        arxiv: '2310.00001',
        code: ['https://github.com/a/b'],
        project: ['https://hands.example/'],
        authors: ['An Li'],
        venue: 'ICRA 2023',
        published: '2023-10',
        keywords: ['Planning'],
      },
      {
        title: 'Grasping in the dark',
        doi: '10.5555/dark',
        video: ['https://youtu.be/x'],
        authors: ['An Li', 'Bo Orr'],
        venue: 'CoRL 2024',
        published: '2024',
        keywords: ['Planning'],
      },
    ],
  );
});

test('a table gives a paper a row, its links too', () => {
  assert.deepEqual(
    fieldsIn(`| Method | Title | Venue | Date | Code |
| --- | --- | --- | --- | --- |
| [Q](https://arxiv.org/abs/2309.00001) | Q: Reading hands | ICML 2024 | 2024-05 | [Github](https://github.com/q/q) |
`),
    [
      {
        title: 'Q: Reading hands',
        venue: 'ICML 2024',
        published: '2024-05',
        code: ['https://github.com/q/q'],
        extra: { Method: 'Q' },
        arxiv: '2309.00001',
      },
    ],
  );
});

test('introductions, news, contents and tools are no papers', () => {
  const { works } = listWorks(`# Awesome
This list follows [a survey of hands](https://arxiv.org/abs/2001.00009) by others.
## Table of Contents
- [Papers](#papers)
## News
- [2024/06] Our survey [A survey of hands](https://arxiv.org/abs/2001.00001) is out!
## Tools
- [GraspIt](https://github.com/graspit/graspit) - a simulator of grasping
- [Robot shop](https://robots.example/)
## License
MIT
`);
  assert.deepEqual(works, []);
});
