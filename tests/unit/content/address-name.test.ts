import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressName } from '../../../src/content/address-name.ts';

for (const [address, name] of [
  ['https://raw.githubusercontent.com/lab/list/main/README.md', 'lab-list-README.md'],
  ['https://github.com/lab/list/blob/main/docs/papers.bib', 'lab-list-papers.bib'],
  ['https://www.example.org/~roe/papers.html', 'example.org-papers.html'],
  ['https://example.org/', 'example.org'],
  [
    'https://export.arxiv.org/api/query?search_query=cat:cs.RO',
    'export.arxiv.org-query-search_query-cat-cs.RO',
  ],
  ['https://example.org/..%2f..%2fetc/passwd', 'example.org-passwd'],
] as const)
  test(`${address} is called ${name}`, () => assert.equal(addressName(address), name));
