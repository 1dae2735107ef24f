import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { checkedYaml, yamlLines } from '../../../../src/content/yaml/yaml.ts';

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
    'a.yaml:4: inner.colour is not a field that is known here. Correct it or leave it out.',
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
