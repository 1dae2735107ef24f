import assert from 'node:assert/strict';
import { test } from 'node:test';
import { risFormat } from '../../../../src/import/formats/tagged/ris.ts';
import { taggedWorks } from '../../../../src/import/formats/tagged/tagged-records.ts';
import { fieldsIn } from '../formats/read-works.ts';
import { candidateOf } from '../given.ts';

/** What the only record of a text of RIS says, as it is imported. */
function imported(text: string): Record<string, unknown> {
  const [fields = {}] = fieldsIn(taggedWorks(text, risFormat));
  return Object.fromEntries(
    Object.entries(candidateOf(fields, { format: 'ris' }).fields).map(([name, datum]) => [name, datum.value]),
  );
}

test("a trial's number is no author of it, and the address of a registry no journal", () => {
  assert.deepEqual(
    imported(`TY  - JOUR
AN  - CN-01500001
AU  - NCT00900001,
TI  - Walks in winter
JA  - https://clinicaltrials.gov/show/NCT00900001
PY  - 2009
M3  - Trial registry record
ER  -
`),
    {
      title: 'Walks in winter',
      type: 'document',
      published: '2009',
      paper: 'https://clinicaltrials.gov/show/NCT00900001',
      extra: { AN: 'CN-01500001', genre: 'Trial registry record', registration: 'NCT00900001' },
    },
  );
});

test('registries without a number are taken for what they are where an address stands for the journal', () => {
  const { authors, container, extra, paper } = imported(`TY  - JOUR
AU  - Euctr, G. B.
TI  - Sleep in spring
T2  - https://www.clinicaltrialsregister.eu/search?query=2004-000446-20
UR  - https://www.cochranelibrary.com/x
ER  -
`);
  assert.deepEqual([authors, container, paper], [undefined, undefined, 'https://www.cochranelibrary.com/x']);
  assert.deepEqual(extra, {
    registration: 'G. B. Euctr',
    'further addresses': 'https://www.clinicaltrialsregister.eu/search?query=2004-000446-20',
  });
});

test('people called like a registry stay, as does the place of a paper that names its trial', () => {
  const { authors, container } = imported(`TY  - JOUR
AU  - Rebec, G. V.
AU  - Kct, Ida
TI  - Sleep in spring
JO  - Journal of Sleep
ER  -
`);
  assert.deepEqual(authors, ['G. V. Rebec', 'Ida Kct']);
  assert.equal(container, 'Journal of Sleep');
});

test("an address for a journal's name leads to the paper, unless it is that of a whole site", () => {
  const values = (fields: Record<string, unknown>) => {
    const { fields: kept } = candidateOf({ title: 'T', ...fields }, { format: 'bibtex' });
    return Object.fromEntries(Object.entries(kept).map(([name, datum]) => [name, datum.value]));
  };
  assert.deepEqual(values({ container: 'https://arxiv.org/abs/2210.03629' }), {
    title: 'T',
    paper: 'https://arxiv.org/abs/2210.03629',
    arxiv: '2210.03629',
  });
  assert.deepEqual(values({ venue: 'www.example.org' }), {
    title: 'T',
    extra: { 'further addresses': 'https://www.example.org' },
  });
});
