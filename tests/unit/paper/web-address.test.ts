import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addressesIn,
  isCodeAddress,
  isSameAddress,
  webAddress,
  webAddressOrUndefined,
} from '../../../src/paper/web-address.ts';

test('http and https addresses are taken as written', () => {
  for (const address of [
    'https://a.example',
    'http://a.example:8080/~b/c.html?d=e&f#g',
    'https://münchen.example/ü',
  ]) {
    assert.equal(webAddressOrUndefined(address), address);
  }
});

const unsafe = [
  'javascript:alert(1)',
  'JavaScript://a.example/%0Aalert(1)',
  'data:text/html,a',
  'ftp://a.example',
  '//a.example',
  '/papers/x/',
  'a.example',
  'https:',
  'https://',
  'https://name@a.example',
  'https://name:word@a.example',
  'https://a.example/"onload=',
  'https://a.example/<script>',
  'https://a.example\\b',
  'https://a.example/a b',
  'https://a.example/\u0000',
  '',
];

for (const address of unsafe) {
  test(`not a web address: ${JSON.stringify(address)}`, () =>
    assert.equal(webAddressOrUndefined(address), undefined));
}

test('an unsafe address is refused with what an address begins with', () => {
  const { error } = webAddress.safeParse('javascript:alert(1)');
  assert.equal(error?.issues[0]?.message, 'is not a web address; it must begin with https:// or http://');
});

test('scheme, www, a final slash and the case of the host make no other place', () => {
  const same = ['https://github.com/a/b', 'http://www.GitHub.com/A/B/'];
  assert(isSameAddress(same[0] as string, same[1] as string));
  for (const [a, b] of [
    ['https://a.example/A', 'https://a.example/a'],
    ['https://a.example/?b', 'https://a.example/?c'],
    ['https://a.example/#b', 'https://a.example/'],
  ]) {
    assert(!isSameAddress(a as string, b as string), a);
  }
});

test('code is told from a project page', () => {
  for (const address of ['https://github.com/a/b', 'https://www.gitlab.com/a', 'http://codeberg.org/a/b'])
    assert(isCodeAddress(address));
  for (const address of [
    'https://a.github.io/b',
    'https://github.com.a.example',
    'https://a.example/github.com',
  ])
    assert(!isCodeAddress(address));
});

const found: [text: string, ...addresses: string[]][] = [
  ['Code is at https://github.com/a/b.', 'https://github.com/a/b'],
  ['See (https://a.example/b), or not.', 'https://a.example/b'],
  ['See [https://a.example/b].', 'https://a.example/b'],
  ['“https://a.example/b”!', 'https://a.example/b'],
  ['https://a.example/b_(c), https://d.example/?e=f.', 'https://a.example/b_(c)', 'https://d.example/?e=f'],
  ['\\url{https://a.example/b}', 'https://a.example/b'],
  ['<a href="https://a.example/b">', 'https://a.example/b'],
  ['HTTPS://A.example/b...', 'HTTPS://A.example/b'],
  ['**https://a.example/b**', 'https://a.example/b'],
  ['https://name:word@a.example and https:// and a.example'],
  [`https://a.example/${'a'.repeat(3000)}`],
];

for (const [text, ...addresses] of found) {
  test(`the addresses in ${text.slice(0, 60)}`, () => {
    const all = addressesIn(text);
    assert.deepEqual(
      all.map(({ href }) => href),
      addresses,
    );
    for (const { href, start, end } of all) assert.equal(text.slice(start, end), href);
  });
}
