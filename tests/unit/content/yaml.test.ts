import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { checkedYaml } from '../../../src/content/yaml.ts';

const schema = z.strictObject({
  name: z.string('is not a text').optional(),
  inner: z.strictObject({ a: z.string() }).optional(),
});

function messageFor(yaml: string): string {
  try {
    checkedYaml(yaml, 'a.yaml', schema);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing wrong';
}

test('scalars are text', () => {
  for (const value of ['yes', '2025-07-04', '1_000', 'null', '0x1F']) {
    assert.deepEqual(checkedYaml(`name: ${value}\n`, 'a.yaml', schema), { name: value });
  }
});

test('a file of comments, of white space or of nothing is empty', () => {
  for (const yaml of ['', '\n \n', '# one\n  # two\n'])
    assert.deepEqual(checkedYaml(yaml, 'a.yaml', schema), {});
});

test('an error names file, line, what is wrong and what to do', () => {
  assert.equal(
    messageFor('# one\nname: [a]\n'),
    'a.yaml:2: name: is not a text. Correct it or leave it out.',
  );
  assert.equal(
    messageFor('name: a: b\n'),
    'a.yaml:1: not YAML: bad indentation of a mapping entry. Put quotes around the value.',
  );
  assert.equal(
    messageFor('name: a\nname: b\n'),
    'a.yaml:2: not YAML: duplicated mapping key. Take one of the two out.',
  );
});

test('an inner mistake is found at its field', () => {
  assert.equal(
    messageFor('name: a\ninner:\n  a: b\n  c: d\n'),
    'a.yaml:2: inner.c: is not a field that is known here. Correct it or leave it out.',
  );
  assert.equal(
    messageFor('name: a\ninner:\n  a: [b]\n'),
    'a.yaml:2: inner.a: is not a text. Correct it or leave it out.',
  );
});

test('no tag of YAML makes anything but data', () => {
  assert.match(messageFor('name: !!js/function "a"\n'), /^a\.yaml:1: /);
});
