import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, foundIn } from '../../given.ts';

test('the ORCID iD behind an author is its own', async () => {
  const [found] = entriesOf(
    await foundIn(
      'nbib',
      'PMID- 1\nTI  - A.\nFAU - Doe, Jane\nAU  - Doe J\nAUID- ORCID: 0000-0002-1825-0097\nFAU - Roe, Kit\nAUID- ISNI: 1\nSO  - A\n',
    ),
  );
  assert.deepEqual(found?.fields['orcid']?.value, { 'Jane Doe': '0000-0002-1825-0097' });
});

test('the date of the issue counts, a year alone as well; the day on the web is kept beside it', async () => {
  const [found] = entriesOf(
    await foundIn(
      'nbib',
      'PMID- 1\nTI  - A.\nDP  - 2016\nDEP - 20160419\nSO  - A\n\nPMID- 2\nTI  - B.\nDEP - 20160419\n',
    ),
  );
  assert.equal(found?.fields['published']?.value, '2016');
  assert.deepEqual(found?.fields['extra']?.value, { 'published online': '20160419' });
});

test("ERIC's types say what a work is; an article on a study is an article", async () => {
  const types = [
    'Reports - Research; Journal Articles',
    'Dissertations/Theses - Doctoral Dissertations',
    'Speeches/Meeting Papers',
    'Books',
    'Reports - Evaluative',
  ];
  const records = types.map(
    (type, at) =>
      `OWN - ERIC\nTI  - Looms ${at}\nAU  - Roe, Ann\nSO  - Loom School\nDP  - 2016\nPT  - ${type}\n`,
  );
  assert.deepEqual(
    entriesOf(await foundIn('nbib', records.join('\n'))).map(({ fields }) => fields['type']?.value),
    ['article-journal', 'thesis', 'paper-conference', 'book', 'report'],
  );
});
