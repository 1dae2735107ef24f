import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import * as en from '../../../src/words/en.ts';
import { languages } from '../../../src/words/languages.ts';
import * as words from '../../../src/words/words.ts';

const folder = path.join(import.meta.dirname, '../../../src/words');

type Leaf = string | ((...values: unknown[]) => unknown);

/** The texts of a catalogue by their path: `savedList.compare`. */
function leavesOf(part: unknown, name = ''): Map<string, Leaf> {
  if (typeof part === 'string' || typeof part === 'function') return new Map([[name, part as Leaf]]);
  return new Map(
    Object.entries(part as object).flatMap(([key, value]) => [
      ...leavesOf(value, name ? `${name}.${key}` : key),
    ]),
  );
}

const catalogues = await Promise.all(
  languages.map(
    async (language) => [language, leavesOf(await import(path.join(folder, `${language}.ts`)))] as const,
  ),
);
const english = leavesOf(en);
const translated = catalogues.filter(([language]) => language !== 'en');

/** Names that are the same in every language, or in one that writes them as English does. */
const names = /^(?:fields\.(?:isbn|issn|doi|orcid|pdf)|keyHelp\.(?:control|enter)|paper\.furtherAuthors)$/;

/** Words that a language shares with English. */
const shared: Readonly<Partial<Record<string, readonly string[]>>> = {
  de: ['Mo', 'Fr', 'Sa', 'Status', 'Video', 'Poster', 'Filter'],
  fr: [
    'Sa',
    'Type',
    'Types',
    'Volume',
    'Pages',
    'Code',
    'Note',
    'date',
    'Suggestions',
    'Document',
    'Figure',
    'Film',
  ],
  pt: ['Volume', 'Slides', 'Preprint'],
};

test('a catalogue is a file, and every file is in the table of languages', () => {
  const files = readdirSync(folder).map((name) => path.basename(name, '.ts'));
  const others = ['languages', 'plural', 'words'];
  assert.deepEqual(files.filter((name) => !others.includes(name)).sort(), [...languages].sort());
});

test('scripts and pages can have each group of words', () => {
  assert.deepEqual(Object.keys(words).sort(), Object.keys(en).sort());
});

test('every catalogue has the texts of the English one, in its order', () => {
  for (const [language, leaves] of translated)
    assert.deepEqual([...leaves.keys()], [...english.keys()], language);
});

test('what is in another language is not in English', () => {
  const untranslated = translated.flatMap(([language, leaves]) =>
    [...leaves].flatMap(([name, leaf]) =>
      typeof leaf === 'string' &&
      leaf === english.get(name) &&
      !names.test(name) &&
      !shared[language]?.includes(leaf)
        ? [`${language}: ${name}: ${leaf}`]
        : [],
    ),
  );
  assert.deepEqual(untranslated, []);
});

/** Values that can be found again in a text, as text, number or list. */
const kinds = [
  (at: number) => `value${at}`,
  (at: number) => 70_000 + at,
  (at: number) => [`value${at}`],
] as const;

/** The ways to give a function so many values. */
function waysToCall(length: number): unknown[][] {
  if (length === 0) return [[]];
  return waysToCall(length - 1).flatMap((values) => kinds.map((kind) => [...values, kind(length - 1)]));
}

/** Which of the values a text has; undefined where the function takes others. */
function valuesIn(write: Exclude<Leaf, string>, values: readonly unknown[]): string | undefined {
  try {
    const text = JSON.stringify(write(...values));
    return values.filter((value) => text.includes(String(value))).join();
  } catch {
    return undefined;
  }
}

/** Texts for which a language chooses among its values. */
const choosing = new Set(['dates.week']);

test('a text with values in it has the same ones in every language', () => {
  for (const [name, leaf] of english) {
    if (typeof leaf === 'string' || choosing.has(name)) continue;
    const ways = waysToCall(leaf.length).flatMap((values) => {
      const found = valuesIn(leaf, values);
      return found === undefined ? [] : [{ values, found }];
    });
    const [best] = ways.sort((a, b) => b.found.length - a.found.length);
    assert.ok(best, name);
    for (const [language, leaves] of translated) {
      const other = leaves.get(name);
      assert.equal(typeof other, 'function', `${language}: ${name}`);
      assert.equal(valuesIn(other as typeof leaf, best.values), best.found, `${language}: ${name}`);
    }
  }
});

test('a number of things has all the forms of its language', () => {
  for (const language of languages) {
    const source = readFileSync(path.join(folder, `${language}.ts`), 'utf8');
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [whole, forms = ''] of source.matchAll(/plural\(\s*[^,]+,\s*\{([^}]*)\}/g)) {
      const given = [...forms.matchAll(/^\s*(\w+):|[{,]\s*(\w+):/gm)].map(
        ([, first, other]) => first ?? other,
      );
      assert.deepEqual(given.sort(), [...categories].sort(), `${language}: ${whole}`);
    }
  }
});
