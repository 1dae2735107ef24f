import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { siteSchema } from '../../../../src/content/site/site.ts';
import { readableYaml, yamlLines } from '../../../../src/content/yaml/yaml.ts';

const schema = z.looseObject({});

/** The mistakes in a text, a line each, without the name of the file. */
function mistakesIn(yaml: string, of: z.ZodType = schema, firstLine = 1): string[] {
  const { error } = readableYaml({ yaml, file: 'a.yaml', firstLine }, of);
  return (error?.message ?? '').split('\n').map((line) => line.replace(/^a\.yaml:/, ''));
}

test('a # in braces is named on its own line, with the colour to put in quotes', () => {
  const hash = (at: number, colour: string) =>
    `${at}: a # begins a comment, which hides the rest of the line. Put the colour in quotes: '${colour}'.`;
  assert.deepEqual(
    mistakesIn('look:\n  colours:\n    accent: { light: #123456, dark: #abcdef }\n  favicon: a\nname: B\n'),
    [hash(3, '#123456')],
  );
  assert.deepEqual(mistakesIn('look: { accent: #fff }\nname: B\n'), [hash(1, '#fff')]);
  assert.deepEqual(mistakesIn("list:\n  - { a: '#fff' }\n  - { a: '#fff',\n      b: #abc }\n", schema, 5), [
    hash(8, '#abc'),
  ]);
  assert.deepEqual(mistakesIn('tags: [c, #1]\nname: B\n'), [
    "1: a # begins a comment, which hides the rest of the line. Put the value in quotes: '#1'.",
  ]);
});

test('one slip hides no other mistake of the file, and what is lost by it is not said to be missing', () => {
  const strict = z.strictObject({
    name: z.string(),
    facets: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        size: z.coerce.number('is not a number').optional(),
      }),
    ),
    rest: z.strictObject({ a: z.string(), b: z.string() }),
  });
  const yaml = `name: Tides: of the sea
facets:
  - { id: one, nme: One }
  - id: two
    name: "Two
  - { id: three, name: Three, size: large }
  - id: four
    name: Four
    size: small
rest:
  a: [1, 2
titel: x
`;
  assert.deepEqual(mistakesIn(yaml, strict), [
    '1: a colon with a space after it begins another value. Put quotes around the value.',
    '3: facets item 1, nme is not a field that is known here. Did you mean name?',
    '5: the " before the value is not closed. Write " after the value, too.',
    '6: facets item 3, size is not a number. Correct it or leave it out.',
    '9: facets item 4, size is not a number. Correct it or leave it out.',
    '10: rest.b is missing. Write it.',
    '11: the [ is not closed as it should be. Close it with ], or put the whole value in quotes if it is text.',
    '12: titel is not a field that is known here. Write name, facets or rest, or leave it out.',
  ]);
});

test('what is right beside a slip is read', () => {
  const { data } = readableYaml(
    { yaml: 'name: Seas\nabout: a: b\nlanguage: de\n', file: 'a.yaml' },
    siteSchema,
  );
  assert.deepEqual([data?.name, data?.language, data?.about], ['Seas', 'de', undefined]);
  assert.equal(yamlLines({ yaml: 'about: a: b\n\nlanguage: de\n', file: 'a.yaml' })(['language']), 3);
});

for (const [what, yaml, message] of [
  ['a tab', 'a:\n\tb: c\nd: e\n', '2: a tab stands before the first word. Write spaces instead.'],
  [
    'a tab before an item',
    'a:\n    b:\n\t- c\n    d: e\n',
    '3: a tab stands before the first word. Write spaces instead.',
  ],
  [
    'tabs throughout',
    'a:\n\tb: c\n\td:\n\t\t- e\n',
    '2: tabs stand before the first word, here and in 2 more lines. Write spaces instead.',
  ],
  ['a line too deep', 'a: b\n  c: d\n', '2: the line begins too far to the right. Begin it right below a.'],
  [
    'a line without a colon',
    'a: b\nc d\ne: f\n',
    '2: this is not a field, for it has no colon. Write "field: value".',
  ],
  [
    'a line not deep enough',
    'a:\n  - b: c\n   d: e\n',
    '3: the line begins too far to the left. Begin it right below b.',
  ],
  [
    'other signs before items',
    'a:\n  * b\n  * c\nd: e\n',
    '2: items of a list begin with a hyphen and a space, here and in one more line. Write "- " before it.',
  ],
  [
    'a hyphen without a space',
    'a:\n  -b: c\n    d: e\n',
    '2: an item of a list begins with a hyphen and a space. Write "- " before it.',
  ],
  [
    'a space that is none',
    'a:\u00a0b\nc: d\u00a0e\n',
    '1: a space here is not a usual one, as word processors write it. Type it again with the space bar.',
  ],
  ['no space in the first line', 'a:b\nc: d\n', '1: there is no space after the colon. Write "a: b".'],
  [
    'two versions',
    'a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> main\n',
    '2: here stand two versions of the file, as a merge leaves them. Keep what is right, and take the lines with <<<<<<<, ======= and >>>>>>> out.',
  ],
  [
    'another encoding',
    'a\0:\0 \0b\0',
    '1: this is not text in UTF-8. Save the file as plain text, in UTF-8.',
  ],
  ['a colon without a space', 'a: b\nc:d\ne: f\n', '2: there is no space after the colon. Write "c: d".'],
  ['a key twice', 'a:\n  b: c\n  b: d\n', '3: b stands here twice. Take one of the two out.'],
  ['a sign', 'a: @b\n', "1: a value can't begin with @. Put quotes around the value."],
  ['quotes within quotes', 'a: "b "c" d"\n', '1: the " within the value ends it. Write \\" there.'],
  [
    'quotes around a part',
    'a: "b" c\n',
    '1: the quotes are around a part of the value. Put the whole value in quotes.',
  ],
] as const)
  test(`a slip and what to do: ${what}`, () => assert.deepEqual(mistakesIn(yaml), [message]));

test('what is YAML stays as it is: comments, texts of several lines, anchors', () => {
  const yaml = `# one: { two
a: |
  { not: closed
  x: y: z
b: &b
  c: "it's # here
    and on"
d: *b
e: @broken
`;
  assert.deepEqual(mistakesIn(yaml), ["9: a value can't begin with @. Put quotes around the value."]);
});

test('a tab is read with the width that leaves least wrong', () => {
  const yaml = 'name: Seas\nlook:\n  colours:\n    light:\n\taccent: teal\n';
  const { data, error } = readableYaml({ yaml, file: 'a.yaml' }, siteSchema);
  assert.equal(error?.message, 'a.yaml:5: a tab stands before the first word. Write spaces instead.');
  assert.equal(data?.look.colours.light.accent, '#008080');
});
