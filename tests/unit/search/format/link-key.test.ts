import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isPastedAddress, linkKeys } from '../../../../src/search/format/link-key.ts';
import { hostileText } from '../../hostile.ts';
import { idsFor, papers } from '../real-shelf.ts';

test('addresses are told from words', () => {
  for (const text of ['https://a.example', 'www.a.example/b', 'arxiv.org/abs/2504.10458', 'cogact.github.io'])
    assert.ok(isPastedAddress(text), text);
  for (const text of ['', 'react', 'and/or', 'gpt-4.1', '3.5', 'a.example is down', 'e.g.', 'title:react'])
    assert.ok(!isPastedAddress(text), text);
  fc.assert(fc.property(hostileText, (text) => isPastedAddress(text) || linkKeys(text).length >= 0));
});

test('an address is sought as it is and with fewer steps', () => {
  assert.deepEqual(linkKeys('https://www.GitHub.com/A/b.git/'), [
    'github.com/a/b',
    'github.com/a',
    'github.com',
  ]);
  assert.deepEqual(linkKeys('a.example/x?id=1#y'), ['a.example/x?id=1', 'a.example/x', 'a.example']);
});

test('every address that a paper links to brings it, whole, without its scheme, or with more behind it', async () => {
  let tried = 0;
  for (const { id, links } of papers) {
    for (const address of [links.paper, links.pdf, ...links.code, ...links.project]) {
      if (!address) continue;
      tried++;
      for (const query of [address, address.replace(/^https?:\/\//, ''), `${address.replace(/\/$/, '')},`])
        assert.ok((await idsFor(query)).slice(0, 2).includes(id), query);
    }
    for (const code of links.code) {
      assert.ok((await idsFor(`${code}/tree/main`)).slice(0, 2).includes(id), code);
      assert.ok((await idsFor(`${code}.git`)).slice(0, 2).includes(id), code);
    }
  }
  assert.ok(tried > 50);
});
