import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { duplicatesFile, parseDuplicates } from '../../../../src/content/duplicates.ts';
import { parseListing } from '../../../../src/content/listing.ts';
import { FileError } from '../../../../src/content/mistakes/error.ts';
import { parsePeople } from '../../../../src/content/people.ts';
import { parseSite } from '../../../../src/content/site/site.ts';
import { parseSources } from '../../../../src/content/sources.ts';
import { parseTaxonomy } from '../../../../src/content/topics/taxonomy.ts';
import { parseVenues } from '../../../../src/content/venues.ts';
import { readableYaml } from '../../../../src/content/yaml/yaml.ts';
import { parsePaperFile } from '../../../../src/mdx/file.ts';
import { parsePageFile } from '../../../../src/mdx/page/page-file.ts';

const item = z.strictObject({ id: z.string(), note: z.string().optional() });
const schema = z
  .strictObject({ name: z.string().default('none'), items: z.array(item).default([]) })
  .superRefine(({ items }, context) => {
    items.forEach(({ id }, at) => {
      const message = `is ${id} again; take one out`;
      if (items.findIndex((other) => other.id === id) < at)
        context.addIssue({ code: 'custom', path: ['items', at, 'id'], message });
    });
  });

function read(yaml: string) {
  const { data, error } = readableYaml({ yaml, file: 'a.yaml' }, schema);
  return { data, said: error?.message.split('\n') ?? [] };
}

test('what is wrong is left out, and hides nothing: items keep their numbers and lines', () => {
  const yaml = 'name: [a]\nitems:\n  - { id: a, nte: x }\n  - { note: x }\n  - { id: a, note: [x] }\n';
  assert.deepEqual(read(yaml), {
    data: { name: 'none', items: [{ id: 'a' }] },
    said: [
      'a.yaml:1: name is not a text. Correct it or leave it out.',
      'a.yaml:3: items item 1, nte is not a field that is known here. Did you mean note?',
      'a.yaml:4: items item 2, id is missing. Write it.',
      'a.yaml:5: items item 3, note is not a text. Correct it or leave it out.',
      'a.yaml:5: items item 3, id is a again. Take one out.',
    ],
  });
});

test('what is taken out is not said to be missing, and what has to be there takes all with it', () => {
  assert.deepEqual(read('items:\n  - { id: [x] }\n'), {
    data: { name: 'none', items: [] },
    said: ['a.yaml:2: items item 1, id is not a text. Correct it or leave it out.'],
  });
  const { data, error } = readableYaml({ yaml: 'note: x\n', file: 'a.yaml' }, item);
  assert.equal(data, undefined);
  assert.equal(error?.message, 'a.yaml:1: id is missing. Write it.');
  for (const yaml of ['just words', '- a\n']) assert.equal(read(yaml).data, undefined, yaml);
});

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'site.yaml': (text) => parseSite(text, 'site.yaml'),
  'topics.yaml': (text) => parseTaxonomy(text, 'topics.yaml'),
  'people.yaml': (text) => parsePeople(text, 'people.yaml'),
  'venues.yaml': (text) => parseVenues(text, 'venues.yaml'),
  'listing.yaml': (text) => parseListing(text, 'listing.yaml'),
  'sources.yaml': (text) => parseSources(text, 'sources.yaml', ['bibtex']),
  [duplicatesFile]: (text) => parseDuplicates(text, duplicatesFile),
  'a.mdx': (text) => parsePaperFile(`---\n${text}---\n`, 'a.mdx'),
  'page.mdx': (text) => parsePageFile(`---\n${text}---\n`, 'page.mdx'),
};

const fields =
  `name tagline language about licence look theme colours light dark accent ink faces text fonts logo file
address contact subscription pictures citations styles menu label link home facets id topics phrases but-not most derive
fields as show list paper per-page repository edit report add people also orcid papers with venues day inferred curator
source sources path mode map order same different title authors published type links pdf code signals value read status
extra aliases doi arxiv description`.split(/\s+/);

const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      '',
      'x',
      '5',
      '-1',
      'yes',
      'labratory',
      'latest',
      '2025-07-04',
      '2025-13',
      'https://x.org',
      '#fff',
      'a b',
    ),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...fields), tie('any'), { maxKeys: 4 }),
  ),
})).any;

test('whatever a file says, it is read to its end, and what is said is for people', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(readers)),
      fc.dictionary(fc.constantFrom(...fields), value, { minKeys: 1, maxKeys: 6 }),
      (file, data) => {
        try {
          readers[file]?.(`${JSON.stringify(data)}\n`);
        } catch (error) {
          assert.ok(error instanceof FileError, String(error));
          for (const line of error.message.split('\n')) {
            assert.match(line, /^\S+:\d+: .+[.?] .+[.?]$/);
            assert.doesNotMatch(
              line,
              /Invalid|expected|received|Unrecognized|Too (?:big|small)|undefined|NaN|^\S+ [\w.-]*\.\d/,
            );
          }
        }
      },
    ),
    { numRuns: 3000 },
  );
});
