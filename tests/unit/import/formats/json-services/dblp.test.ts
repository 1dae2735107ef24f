import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dblpJsonWorks } from '../../../../../src/import/formats/json-services/dblp.ts';
import { fieldsIn } from '../read-works.ts';

test('what DBLP’s search finds, in JSON, says what its XML says', () => {
  const hit = [
    {
      info: {
        authors: {
          author: [
            { '@pid': '1/2', text: 'Ida Novak 0002' },
            { '@pid': '1/3', text: 'Bo Orr' },
          ],
        },
        title: 'Tides &amp; shores.',
        venue: 'HANDS',
        pages: '59-68',
        year: '2017',
        type: 'Conference and Workshop Papers',
        key: 'conf/hands/NovakO17',
        ee: 'https://doi.org/10.5555/t.2',
        url: 'https://dblp.org/rec/conf/hands/NovakO17',
      },
    },
    {
      info: {
        authors: { author: { '@pid': '1/2', text: 'Ida Novak 0002' } },
        title: 'Shores alone.',
        venue: ['CoRR'],
        volume: 'abs/1706.00001',
        year: '2017',
        type: 'Informal and Other Publications',
        key: 'journals/corr/Novak17',
        url: 'https://dblp.org/rec/journals/corr/Novak17',
      },
    },
  ];
  assert.deepEqual(fieldsIn(dblpJsonWorks(JSON.stringify({ result: { hits: { '@total': '2', hit } } }))), [
    {
      title: 'Tides & shores',
      authors: ['Ida Novak', 'Bo Orr'],
      published: '2017',
      type: 'paper-conference',
      venue: 'HANDS',
      pages: '59-68',
      key: 'conf/hands/NovakO17',
      doi: '10.5555/t.2',
    },
    {
      title: 'Shores alone',
      authors: ['Ida Novak'],
      published: '2017',
      type: 'article',
      key: 'journals/corr/Novak17',
      arxiv: '1706.00001',
    },
  ]);
});
