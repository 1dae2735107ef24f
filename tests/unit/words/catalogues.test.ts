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
const names = new Set([
  'fields.isbn',
  'fields.issn',
  'fields.doi',
  'fields.orcid',
  'fields.pdf',
  'savedList.bibtex',
  'savedList.markdown',
]);

/** What chooses its words by what it is given, and doesn't say all of it. */
const choosing = new Set([
  'dates.week',
  'dates.within',
  'division.dated',
  'division.partlyDated',
  'found.all',
  'found.partly',
  'found.some',
]);

/** Words that a language has in common with English. */
const common: Readonly<Record<string, readonly string[]>> = {
  de: ['searchPage.filter', 'fields.code', 'fields.status', 'fields.video', 'fields.poster'],
  es: ['keyHelp.control', 'credit.others', 'paper.furtherAuthors'],
  fr: [
    'credit.others',
    'list.orders.citations',
    'list.orders.votes',
    'list.pageOf',
    'types.motion_picture',
    'keyHelp.control',
    'note.button',
    'result.places.published',
    'suggestion.label',
    'facets.type.name',
    'facets.type.plural',
    'fields.affiliations',
    'fields.type',
    'fields.volume',
    'fields.pages',
    'fields.code',
    'paper.furtherAuthors',
    'types.document',
    'types.figure',
  ],
  pt: [
    'count.feeds',
    'paper.links',
    'keyHelp.control',
    'keyHelp.enter',
    'credit.others',
    'paper.furtherAuthors',
    'types.article',
    'fields.volume',
    'fields.slides',
  ],
  zh: ['keyHelp.control', 'keyHelp.enter'],
  ja: ['keyHelp.control', 'keyHelp.enter'],
  ar: ['keyHelp.control', 'keyHelp.enter'],
};

/** What a text or function says, with numbers in place of what it is given. */
function said(value: unknown): { given: string[]; text: string } {
  if (typeof value !== 'function') return { given: [], text: String(value) };
  const given = ['1234', '2345', '3456', '4567'].slice(0, value.length);
  const spoken = (parts: unknown[]) => [value(...parts)].flat(2).join('');
  try {
    return { given, text: spoken(given) };
  } catch {
    // What is given several words in a row.
    return { given, text: spoken(given.map((part) => [part])) };
  }
}

test('what stands for the catalogue of a shelf has every group of it', () => {
  assert.deepEqual(Object.keys(words), Object.keys(en));
});

for (const { language, catalogue, leaves } of catalogues) {
  test(`${language} has the words that English has, of the same kind`, () => {
    const kindOf = ([name, value]: Leaf) =>
      `${name}: ${typeof value === 'function' ? `of ${value.length}` : typeof value}`;
    assert.deepEqual(leaves.map(kindOf).sort(), [...english].map(kindOf).sort());
    assert.ok(leaves.every(([, value]) => said(value).text.trim() !== ''));
    assert.ok(catalogue.language === language || catalogue.language.startsWith(`${language}-`));
    assert.equal(directionOf(catalogue.language), language === 'ar' ? 'rtl' : 'ltr');
  });

  test(`what ${language} puts together says what it is given`, () => {
    const unsaid = leaves.filter(([, value]) => {
      const { given, text } = said(value);
      return given.some((part) => !text.includes(part));
    });
    assert.deepEqual(
      unsaid.map(([name]) => name).filter((name) => !choosing.has(name)),
      [],
    );
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
      .filter(([name]) => /\p{L}/u.test(said(english.get(name)).text))
      .filter(([name, value]) => said(value).text === said(english.get(name)).text)
      .map(([name]) => name)
      .filter((name) => !names.has(name) && !name.startsWith('dates.weekdays.'));
    assert.deepEqual(same.sort(), [...(common[language] ?? [])].sort());
  });
