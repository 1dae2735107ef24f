import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { peopleSchema } from '../../../../src/content/people.ts';
import { siteSchema } from '../../../../src/content/site/site.ts';
import { checkedYaml, readableYaml, type YamlText, yamlLines } from '../../../../src/content/yaml/yaml.ts';

const schema = z.strictObject({
  name: z.string('is not a text').optional(),
  inner: z.strictObject({ a: z.string() }).optional(),
});

function messageFor(yaml: string): string {
  try {
    checkedYaml({ yaml, file: 'a.yaml' }, schema);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing wrong';
}

test('scalars are text', () => {
  for (const value of ['yes', '2025-07-04', '1_000', 'null', '0x1F']) {
    assert.deepEqual(checkedYaml({ yaml: `name: ${value}\n`, file: 'a.yaml' }, schema), { name: value });
  }
});

test('a file of comments, of white space or of nothing is empty', () => {
  for (const yaml of ['', '\n \n', '# one\n  # two\n'])
    assert.deepEqual(checkedYaml({ yaml, file: 'a.yaml' }, schema), {});
});

test('an error names file, line, what is wrong and what to do', () => {
  assert.equal(messageFor('# one\nname: [a]\n'), 'a.yaml:2: name is not a text. Correct it or leave it out.');
  assert.equal(
    messageFor('name: a: b\n'),
    'a.yaml:1: a colon with a space after it begins another value. Put quotes around the value.',
  );
  assert.equal(
    messageFor('name: a\nname: b\n'),
    'a.yaml:2: name stands here twice. Take one of the two out.',
  );
});

test('an inner mistake is found at its field', () => {
  assert.equal(
    messageFor('name: a\ninner:\n  a: b\n  colour: d\n'),
    'a.yaml:4: inner.colour is not a field that is known here. Write a, or leave it out.',
  );
  assert.equal(
    messageFor('name: a\ninner:\n  a: [b]\n'),
    'a.yaml:3: inner.a is not a text. Correct it or leave it out.',
  );
});

test('no tag of YAML makes anything but data', () => {
  assert.match(messageFor('name: !!js/function "a"\n'), /^a\.yaml:1: /);
});

test('every mistake is reported at its own line, in lists and below keys with any sign in them', () => {
  const strict = z.strictObject({
    list: z.array(z.strictObject({ a: z.string() })),
    'b: c.d': z.array(z.string()),
    e: z.string(),
  });
  const yaml =
    'list:\n  - a: x\n  -\n    a: [y]\n  - {}\n"b: c.d":\n  - x\n\n  # remark\n  - z: u\nf: 1\ng: 2\n';
  const mistakesOf = (text: string, firstLine: number) => {
    try {
      checkedYaml({ yaml: text, file: 'a', firstLine }, strict);
    } catch (error) {
      return (error as Error).message.split('\n').map((line) => line.split('. ')[0]);
    }
    return [];
  };
  const expected = (before: number) => [
    `a:${1 + before}: e is missing`,
    `a:${4 + before}: list item 2, a is not a text`,
    `a:${5 + before}: list item 3, a is missing`,
    `a:${10 + before}: b: c.d item 2 is not a text`,
    `a:${11 + before}: f is not a field that is known here`,
    `a:${12 + before}: g is not a field that is known here`,
  ];
  assert.deepEqual(mistakesOf(yaml, 1), expected(0));
  assert.deepEqual(mistakesOf(yaml, 8), expected(7));
  assert.deepEqual(mistakesOf(yaml.replaceAll('\n', '\r\n'), 1), expected(0));
});

test('an anchor, an alias and an empty item have their lines', () => {
  const strict = z.strictObject({ a: z.string(), b: z.array(z.array(z.string())) });
  assert.throws(() => checkedYaml({ yaml: 'a: &x y\nb:\n  - [z]\n  - *x\n  -\n', file: 'a' }, strict), {
    message:
      'a:4: b item 2 is not a list. Write one item a line, each after "- ".\na:5: b item 3 is not a list. Write one item a line, each after "- ".',
  });
});

test('a text that is not YAML has its first line alone', () => {
  for (const yaml of ['name: M: x', '\tname: x', 'look: { accent: #0b6e4f } }'])
    assert.equal(yamlLines({ yaml, file: 'site.yaml' })(['name']), 1, yaml);
});

test('a field that isn’t known here says where it belongs, and one mistake is named once', () => {
  const said = <T extends z.ZodType>(yaml: string, schema: T, unknownField?: YamlText['unknownField']) =>
    readableYaml({ yaml, file: 'a.yaml', ...(unknownField && { unknownField }) }, schema)
      .error?.mistakes.map(({ line, text }) => `${line}: ${text}`)
      .join('\n');
  const unknown = 'is not a field that is known here.';
  for (const [yaml, words] of [
    ['theme: journal\n', `1: theme ${unknown} Write it below look.`],
    [
      'look:\n  colours: { accent: teal }\n',
      `2: look.colours.accent ${unknown} Write it below look.colours.light.`,
    ],
    [
      'look:\n  tagline: Papers\n',
      `2: look.tagline ${unknown} Write it at the beginning of a line, not below look.`,
    ],
    ['Name: Seas\n', `1: Name ${unknown} Did you mean name?`],
    ['subscription: { cal: Follow }\n', `1: subscription.cal ${unknown} Did you mean call?`],
    [
      'subscription: { button: Follow }\n',
      `1: subscription.button ${unknown} Write call, label, text or mail, or leave it out.`,
    ],
    ['language: EN\n', '1: language is not a language of the interface: EN. Did you mean en?'],
  ] as const)
    assert.equal(said(yaml, siteSchema), words);
  assert.equal(
    said('- name: Ada Roe\n', peopleSchema),
    '1: the file is a list alone. Write people: on a line above it.',
  );
  assert.equal(
    said('people:\n  - nmae: Ada Roe\n', peopleSchema),
    `2: people item 1, nmae ${unknown} Did you mean name?`,
  );
  const meant = { year: 'did you mean published?' };
  assert.equal(
    said('name: A\nyear: 2024\n', siteSchema, { reason: 'is odd', remedy: 'stop', meant }),
    '2: year is odd. Did you mean published?',
  );
});
