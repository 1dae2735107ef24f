import assert from 'node:assert/strict';
import test from 'node:test';
import { isGroup, nameParts, sortName } from '../../../../src/paper/name/name.ts';

const names: [name: string, given: string, family: string, suffix: string][] = [
  ['Shunyu Yao', 'Shunyu', 'Yao', ''],
  ['Yi R. (May) Fung', 'Yi R. (May)', 'Fung', ''],
  ['Luc Van Gool', 'Luc', 'Van Gool', ''],
  ['Blaise Agüera y Arcas', 'Blaise', 'Agüera y Arcas', ''],
  ['Ramón y Cajal', '', 'Ramón y Cajal', ''],
  ['Vincent van den Berg', 'Vincent', 'van den Berg', ''],
  ['Javier Del Ser', 'Javier', 'Del Ser', ''],
  ['Van Nguyen', 'Van', 'Nguyen', ''],
  ['Al Gore', 'Al', 'Gore', ''],
  ['de la Cruz', '', 'de la Cruz', ''],
  ['Quoc Le', 'Quoc', 'Le', ''],
  ['Hal Daumé III', 'Hal', 'Daumé', 'III'],
  ['Martin King, Jr.', 'Martin', 'King', 'Jr.'],
  ['Daumé, Hal', 'Hal', 'Daumé', ''],
  ['van der Maaten, Laurens', 'Laurens', 'van der Maaten', ''],
  ['Daumé, III, Hal', 'Hal', 'Daumé', 'III'],
  ['Byron, Ada, Countess', 'Ada, Countess', 'Byron', ''],
  ['Plato', '', 'Plato', ''],
  ['王小明', '', '王小明', ''],
  ['  Ada \t Byron ', 'Ada', 'Byron', ''],
];

for (const [name, given, family, suffix] of names) {
  test(`${name.trim()} divided`, () => assert.deepEqual(nameParts(name), { given, family, suffix }));
}

test('names are sorted by family name, without case and accents', () => {
  const sorted = ['Ada Zorn', 'Luc Van Gool', 'Hal Daumé III', 'Émile Ab', 'bo ab'];
  sorted.sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1));
  assert.deepEqual(sorted, ['bo ab', 'Émile Ab', 'Hal Daumé III', 'Luc Van Gool', 'Ada Zorn']);
});

test('a group is told from a person', () => {
  for (const name of ['Nexa AI Team', 'Gemini Team, Google', 'The ATLAS Collaboration', 'Sea AI Lab'])
    assert(isGroup(name), name);
  for (const name of ['Ada Byron', 'Ming Labov', 'Teamo Sato']) assert(!isGroup(name), name);
});

test('in Chinese, Japanese and Korean script the family name stands first', () => {
  assert.deepEqual(nameParts('山田 太郎'), { given: '太郎', family: '山田', suffix: '' });
  assert.deepEqual(nameParts('王小明'), { given: '', family: '王小明', suffix: '' });
});
