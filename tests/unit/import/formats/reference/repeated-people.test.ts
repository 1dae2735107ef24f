import assert from 'node:assert/strict';
import test from 'node:test';
import { collectedFrom } from '../../../../../src/import/collection.ts';
import { withRepeatedPeople } from '../../../../../src/import/formats/reference/repeated-people.ts';
import { sourceOf } from '../../given.ts';

const entries = [
  'Roe, Ann. 2015. "Knots That Hold in the Rain." *Textile Letters* 12 (3): 12–30.',
  '———. 2017. "Looms That Learn." *Textile Letters* 14 (1): 1–9.',
  '———, and Bo Orr. 2018. *Threads Without End*. Oslo: Loom Press.',
  'Kent, Dot. 2019. "On Cloth." *Textile Letters* 16 (2): 40–52.',
  '---. 2020. "On More Cloth." *Textile Letters* 17 (2): 41–53.',
];

const pages: Record<string, string> = {
  'list.txt': entries.join('\n\n').replaceAll('*', ''),
  'list.md': `# Bibliography\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n`,
  'paragraphs.md': `# Bibliography\n\n${entries.join('\n\n')}\n`,
  'page.html': `<!doctype html><html><body><h1>Bibliography</h1>${entries
    .map((entry) => `<p>${entry.replace(/\*([^*]+)\*/, '<i>$1</i>').replaceAll('"', '&quot;')}</p>`)
    .join('\n')}</body></html>`,
};

for (const [name, text] of Object.entries(pages))
  test(`dashes stand for the people of the entry before: ${name}`, async () => {
    const { candidates } = await collectedFrom([sourceOf(text, name)], undefined, () => {});
    assert.deepEqual(
      candidates.map(({ fields }) => fields.authors?.value.map(String)),
      [['Ann Roe'], ['Ann Roe'], ['Ann Roe', 'Bo Orr'], ['Dot Kent'], ['Dot Kent']],
    );
  });

test('dashes behind an entry without people, and those that part or begin a text, stay', () => {
  for (const text of [
    'The Loom Company. Catalogue.\n\n———. 2017. Looms That Learn.',
    'Roe, Ann. 2015. "Knots That Hold." Letters 12: 1–3.\n\n---\n\n-- Bo Orr, at the loom',
  ])
    assert.equal(withRepeatedPeople(text), text);
});
