import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, foundIn, problemsOf, saidOf } from '../../given.ts';

const read = async (format: string, text: string) => {
  const found = await foundIn(format, text);
  return [...entriesOf(found).map(({ fields }) => fields['title']?.value), ...saidOf(problemsOf(found))];
};

const whole = 'TY  - JOUR\nTI  - A whole record\nPY  - 2020\nER  - \n';

test('a file of RIS that ends within a record says so, and what is not certain is left out', async () => {
  assert.deepEqual(await read('ris', `${whole}TY  - JOUR\nTI  - Cut in the mid`), [
    'A whole record',
    'list.txt:6 the file seems cut off: it ends within TI, which is left out',
  ]);
  assert.deepEqual(await read('ris', `${whole}TY  - JOUR\nTI  - Another record\nAU  - Ro`), [
    'A whole record',
    'Another record',
    'list.txt:7 the file seems cut off: it ends within AU, which is left out',
  ]);
  assert.deepEqual(await read('ris', `${whole}TY  - JOUR\nTI  - Another record\n`), [
    'A whole record',
    'Another record',
    'list.txt:6 the file may be cut off: its last record has no ER, and ends with TI',
  ]);
  assert.deepEqual(await read('ris', 'TY  - JOUR\nTI  - The only rec'), [
    'The only rec',
    'list.txt:2 the file may be cut off: its last record has no ER, and ends with TI',
  ]);
});

test('a file whose records all lack their end is whole', async () => {
  const records = 'TY  - JOUR\nTI  - A record\n\nTY  - JOUR\nTI  - B record';
  assert.deepEqual(await read('ris', records), ['A record', 'B record']);
  assert.deepEqual(await read('ris', `${whole}TY  - JOUR\nTI  - B record\nER  -`), [
    'A whole record',
    'B record',
  ]);
});

test('PubMed ends a record with its source', async () => {
  const record = 'PMID- 1\nTI  - A record.\nSO  - A record.\n';
  assert.deepEqual(await read('nbib', `${record}\nPMID- 2\nTI  - B record.\nAD  - Depart`), [
    'A record',
    'B record',
    'list.txt:7 the file seems cut off: it ends within AD, which is left out',
  ]);
  assert.deepEqual(await read('nbib', `${record}\nPMID- 2\nTI  - B record.\nSO  - B record`), [
    'A record',
    'B record',
  ]);
});
