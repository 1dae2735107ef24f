import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arxivAtomWorks, isArxivAtom } from '../../../../../src/import/formats/xml/arxiv-atom.ts';
import { fieldsIn, outcomes } from '../read-works.ts';

const feed = (entries: string) => `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <id>https://arxiv.org/api/abc</id><title>arXiv Query</title><updated>2026-01-01T00:00:00Z</updated>
  ${entries}
</feed>`;

test('an entry: the first day, the bare id, TeX as it is, categories with the primary one first', () => {
  const text = feed(`<entry><id>http://arxiv.org/abs/2401.00001v3</id>
    <title>A bound of $a<sub>b</sub>$
      for  $k&lt;n$</title>
    <updated>2024-03-01T00:00:00Z</updated><published>2024-01-02T10:00:00Z</published>
    <summary>  First line
of one.
  Second paragraph.</summary>
    <category term="cs.LG"/><category term="stat.ML"/><category term="68T05; 62G08"/>
    <arxiv:primary_category term="stat.ML"/>
    <arxiv:comment>12 pages</arxiv:comment><arxiv:journal_ref>J. Sums 3 (2024) 1-9</arxiv:journal_ref>
    <arxiv:doi>10.5555/sums.3</arxiv:doi>
    <author><name>Ada de la Cruz</name><arxiv:affiliation>Uni A</arxiv:affiliation></author><author><name>The SUM Collaboration</name></author></entry>
    <entry><id>http://arxiv.org/abs/hep-th/9901001v1</id><title>Old</title><published>1999-01-01T00:00:00Z</published><summary>This paper has been withdrawn by the author.</summary></entry>`);
  assert.ok(isArxivAtom(text));
  assert.deepEqual(fieldsIn(arxivAtomWorks(text)), [
    {
      title: 'A bound of $ab$ for $k<n$',
      abstract: 'First line of one.\n\nSecond paragraph.',
      authors: ['Ada de la Cruz', 'The SUM Collaboration'],
      published: '2024-01-02',
      type: 'article',
      categories: ['stat.ML', 'cs.LG'],
      arxiv: '2401.00001',
      doi: '10.5555/sums.3',
      extra: {
        comment: '12 pages',
        'journal reference': 'J. Sums 3 (2024) 1-9',
        affiliations: 'Uni A',
        classes: '68T05; 62G08',
      },
    },
    {
      title: 'Old',
      abstract: 'This paper has been withdrawn by the author.',
      published: '1999-01-01',
      type: 'article',
      status: 'withdrawn',
      arxiv: 'hep-th/9901001',
    },
  ]);
});

test("the service's own errors are faults", () => {
  const text = feed(
    '<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id</summary></entry>',
  );
  assert.deepEqual(outcomes(arxivAtomWorks(text)), [[4, 'arXiv answers: incorrect id']]);
});

test('other feeds are not its own', () => {
  assert.ok(
    !isArxivAtom(
      '<feed xmlns="http://www.w3.org/2005/Atom"><id>https://blog.example/</id><link href="https://arxiv.org/"/></feed>',
    ),
  );
});
