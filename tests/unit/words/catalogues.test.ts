import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as en from '../../../src/words/en.ts';
import { directionOf, languages } from '../../../src/words/languages.ts';
import * as words from '../../../src/words/words.ts';

type Leaf = [name: string, value: unknown];

/** The texts and functions of a catalogue, each with the names that lead to it. */
function leavesOf(value: unknown, name = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, name ? `${name}.${key}` : key));
}

const english = new Map(leavesOf(en));
const catalogues = await Promise.all(
  languages.map(async (language) => {
    const catalogue: typeof en = await import(`../../../src/words/${language}.ts`);
    return { language, catalogue, leaves: leavesOf(catalogue) };
  }),
);

/** Names that are the same in every language. */
const names = new Set(['fields.isbn', 'fields.issn', 'fields.doi', 'fields.orcid', 'fields.pdf']);

/** Words that a language has in common with English. */
const common: Readonly<Record<string, readonly string[]>> = {
  de: ['fields.code', 'fields.status', 'fields.video', 'fields.poster'],
  es: ['credit.others', 'paper.furtherAuthors'],
  fr: [
    'credit.others',
    'list.pageOf',
    'types.motion_picture',
    'facets.type.name',
    'facets.type.plural',
    'fields.type',
    'fields.volume',
    'fields.pages',
    'fields.code',
    'paper.furtherAuthors',
    'types.document',
    'types.figure',
  ],
  pt: ['credit.others', 'paper.furtherAuthors', 'types.article', 'fields.volume', 'fields.slides'],
};

/** What a text or function says, with numbers in place of what it is given. */
function said(name: string, value: unknown): { given: string[]; text: string } {
  if (typeof value !== 'function') return { given: [], text: String(value) };
  if (name === 'topics.description') return { given: ['1234', '2345'], text: value(['1234', '2345']) };
  const given = ['1234', '2345', '3456', '4567'].slice(0, value.length);
  return { given, text: value(...given) };
}

test('what stands for the catalogue of a shelf has every group of it', () => {
  assert.deepEqual(Object.keys(words), Object.keys(en));
});

for (const { language, catalogue, leaves } of catalogues) {
  test(`${language} has the words that English has, of the same kind`, () => {
    const kindOf = ([name, value]: Leaf) =>
      `${name}: ${typeof value === 'function' ? `of ${value.length}` : typeof value}`;
    assert.deepEqual(leaves.map(kindOf).sort(), [...english].map(kindOf).sort());
    assert.ok(leaves.every(([name, value]) => said(name, value).text.trim() !== ''));
    assert.ok(catalogue.language === language || catalogue.language.startsWith(`${language}-`));
    assert.equal(directionOf(catalogue.language), language === 'ar' ? 'rtl' : 'ltr');
  });

  test(`what ${language} puts together says what it is given`, () => {
    for (const [name, value] of leaves) {
      // A week is said by its days or by its range.
      if (name === 'dates.week') continue;
      const { given, text } = said(name, value);
      for (const part of given) assert.ok(text.includes(part), `${name}: ${part} isn't in ${text}`);
    }
    for (const [name, text] of leaves)
      if (typeof text === 'string')
        assert.deepEqual(text.match(/[[\]#]/g), String(english.get(name)).match(/[[\]#]/g), name);
  });

  test(`${language} has a form for each kind of number`, () => {
    const { pluralCategories } = new Intl.PluralRules(catalogue.locale).resolvedOptions();
    const source = readFileSync(`src/words/${language}.ts`, 'utf8');
    const forms = [...source.matchAll(/\bplural\(\s*[\w'-]+,\s*\{([^}]*)\}/g)].map(
      ([, inside = '']) => inside,
    );
    assert.equal(forms.length, source.split('plural(').length - 1);
    for (const inside of forms)
      assert.deepEqual(
        [...inside.matchAll(/(\w+):/g)].map(([, form]) => form).sort(),
        pluralCategories.toSorted(),
      );
  });
}

for (const { language, leaves } of catalogues.slice(1))
  test(`nothing in ${language} is left in English`, () => {
    const same = leaves
      .filter(([name]) => /\p{L}/u.test(said(name, english.get(name)).text))
      .filter(([name, value]) => said(name, value).text === said(name, english.get(name)).text)
      .map(([name]) => name)
      .filter((name) => !names.has(name) && !name.startsWith('dates.weekdays.'));
    assert.deepEqual(same.sort(), [...(common[language] ?? [])].sort());
  });
