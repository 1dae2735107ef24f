import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpenreview, openreviewWorks } from '../../../../../src/import/formats/json-services/openreview.ts';
import {
  isPapercopilot,
  papercopilotWorks,
} from '../../../../../src/import/formats/json-services/papercopilot.ts';
import { fieldsIn, onlyFields, outcomes } from '../read-works.ts';

const content = {
  title: 'On $x_{1}$ sums',
  authors: ['Ann Li', 'Bo Orr'],
  authorids: ['~Ann_Li1', '~Bo_Orr2'],
  abstract: 'We sum.\n\nTwice.',
  keywords: ['sums', 'nets'],
  venue: 'ICLR 2024 spotlight',
  venueid: 'ICLR.cc/2024/Conference',
  pdf: '/pdf/0a1b.pdf',
  code: 'https://github.com/a/b',
  supplementary_material: '/attachment/0a.zip',
  TLDR: 'Sums.',
  _bibtex: '@inproceedings{\nli2024on,\nyear={2024}\n}',
};

const fields = {
  title: 'On $x_{1}$ sums',
  abstract: 'We sum.\n\nTwice.',
  authors: ['Ann Li', 'Bo Orr'],
  published: '2024-01-16',
  type: 'paper-conference',
  venue: 'ICLR 2024',
  openreview: 'abcdEFGH12',
  keywords: ['sums', 'nets'],
  pdf: 'https://openreview.net/pdf/0a1b.pdf',
  code: ['https://github.com/a/b'],
  supplement: ['https://openreview.net/attachment/0a.zip'],
  extra: { presentation: 'spotlight', tldr: 'Sums.' },
};

test('notes of the first and the second version; reviews are no works', () => {
  const note = {
    id: 'abcdEFGH12',
    forum: 'abcdEFGH12',
    invitation: 'ICLR.cc/2024/Conference/-/Submission',
    cdate: 1_600_000_000_000,
    pdate: Date.UTC(2024, 0, 16),
    content,
  };
  const wrapped = Object.fromEntries(Object.entries(content).map(([name, value]) => [name, { value }]));
  const review = {
    id: 'zzzzzzzzzz',
    forum: 'abcdEFGH12',
    invitation: 'x/-/Official_Review',
    content: { title: 'Good' },
  };
  for (const notes of [
    [note, review],
    [review, { ...note, content: wrapped }],
  ]) {
    const text = JSON.stringify({ notes, count: 2 });
    assert.ok(isOpenreview(text));
    assert.deepEqual(onlyFields(openreviewWorks(text)), fields);
  }
});

test('what was not accepted has no venue', () => {
  const note = (venue: string, venueid = '') => ({
    id: 'abcdEFGH12',
    forum: 'abcdEFGH12',
    content: { title: 'T', venue, venueid, authors: ['Anonymous'], _bibtex: 'year={2023}' },
  });
  const text = JSON.stringify([
    note('Submitted to ICLR 2024'),
    note('ICLR 2024 Conference Withdrawn Submission', 'ICLR.cc/2024/Conference/Withdrawn_Submission'),
    note('Accepted by TMLR'),
    note('NeurIPS 2023 oral'),
  ]);
  assert.deepEqual(
    fieldsIn(openreviewWorks(text)).map(({ title: _, openreview: __, published: ___, ...told }) => told),
    [
      { extra: { decision: 'Submitted to ICLR 2024' } },
      { status: 'withdrawn', extra: { decision: 'ICLR 2024 Conference Withdrawn Submission' } },
      { type: 'article-journal', venue: 'TMLR' },
      { type: 'paper-conference', venue: 'NeurIPS 2023', extra: { presentation: 'oral' } },
    ],
  );
});

test("Paper Copilot's lists", () => {
  const papers = [
    {
      id: 'abcdEFGH12',
      title: 'Sums',
      track: 'main',
      status: 'Oral',
      keywords: 'sums; nets',
      author: 'Ann Li;Bo Orr',
      orcid: '0000-0002-1825-0097;',
      aff: 'Uni A;Uni A',
      rating: '3;4',
      bibtex: '@inproceedings{\nli2024,\nbooktitle={Second Conference on {S}ums},\nyear={2024}\n}',
      site: 'https://openreview.net/forum?id=abcdEFGH12',
      github: 'https://github.com/',
      project: 'www.sums.org',
      supplementary_material: '/attachment/1.zip',
      gs_citation: -1,
    },
    {
      title: 'Faces',
      status: 'Highlight',
      site: 'https://cvpr.thecvf.com/virtual/2024/poster/1',
      project: 'https://cut.',
      github: 'https://github.com/a/b.git.',
      pdf: 'https://openaccess.thecvf.com/content/CVPR2024/papers/a.pdf',
      youtube: 'https://youtu.be/x',
      author: 'Ann Li, Bo Orr',
      aff: 'X',
      oa: 'https://openaccess.thecvf.com/content/CVPR2024/html/a.html',
      arxiv: '2401.06578',
    },
    { title: 'Gone', status: 'Withdraw', author: 'Cy Pim', aff: '' },
    { title: null, status: 'Poster', author: '' },
  ];
  const text = JSON.stringify(papers);
  assert.ok(isPapercopilot(text));
  assert.deepEqual(outcomes(papercopilotWorks(text)).at(-1), [1, 'a paper without a title']);
  assert.deepEqual(fieldsIn([...papercopilotWorks(text)].slice(0, 3)), [
    {
      title: 'Sums',
      authors: ['Ann Li', 'Bo Orr'],
      orcid: { 'Ann Li': '0000-0002-1825-0097' },
      published: '2024',
      type: 'paper-conference',
      container: 'Second Conference on Sums',
      keywords: ['sums', 'nets'],
      openreview: 'abcdEFGH12',
      project: ['https://www.sums.org'],
      supplement: ['https://openreview.net/attachment/1.zip'],
      extra: { presentation: 'Oral', affiliations: 'Uni A' },
    },
    {
      title: 'Faces',
      authors: ['Ann Li', 'Bo Orr'],
      published: '2024',
      type: 'paper-conference',
      venue: 'CVPR 2024',
      arxiv: '2401.06578',
      paper: 'https://cvpr.thecvf.com/virtual/2024/poster/1',
      pdf: 'https://openaccess.thecvf.com/content/CVPR2024/papers/a.pdf',
      code: ['https://github.com/a/b'],
      video: ['https://youtu.be/x'],
      extra: {
        'further addresses': 'https://openaccess.thecvf.com/content/CVPR2024/html/a.html',
        presentation: 'Highlight',
        affiliations: 'X',
      },
    },
    { title: 'Gone', authors: ['Cy Pim'], status: 'withdrawn', extra: { decision: 'Withdraw' } },
  ]);
});
