import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckedContent } from '../../../../src/cli/checking/content.ts';
import { namedAddresses } from '../../../../src/cli/checking/links/named.ts';
import { parseSite } from '../../../../src/content/site/site.ts';
import { type KnownPaper, paperOf } from '../../paper-of.ts';

/** What is asked for of a shelf with one paper. */
function asked(paper: KnownPaper & { notes?: string }, { known = [] as string[], more = {} } = {}) {
  const { notes = '', ...record } = paper;
  const content: CheckedContent = {
    folder: '',
    site: parseSite('', 'site.yaml'),
    siteSaid: {},
    pages: [],
    pageTexts: [],
    pictures: [],
    people: [],
    venues: [],
    texts: new Map(),
    places: new Map(),
    broken: new Set(),
    taxonomy: { facets: [] },
    listings: [],
    papers: [
      {
        ...paperOf({ id: 'tides', ...record }),
        notes: [],
        usesMdx: false,
        writtenNotes: notes,
      },
    ],
    removed: [],
    decided: [],
    ...more,
  };
  return namedAddresses(content, new Set(known));
}

const addresses = (...given: Parameters<typeof asked>) => asked(...given).map(({ address }) => address);

test('identifiers are asked for by the pages that they lead to, and found by their fields', () => {
  const ids = { arxiv: '2001.00001', doi: '10.5555/t', openreview: 'WE_vluYUL-X', pmid: '1', pmcid: 'PMC2' };
  assert.deepEqual(
    asked(ids).map(({ address, file, written }) => [address, file, written]),
    [
      ['https://arxiv.org/abs/2001.00001', 'papers/tides.mdx', 'arxiv:'],
      ['https://doi.org/10.5555/t', 'papers/tides.mdx', 'doi:'],
      ['https://openreview.net/forum?id=WE_vluYUL-X', 'papers/tides.mdx', 'openreview:'],
      ['https://pubmed.ncbi.nlm.nih.gov/1/', 'papers/tides.mdx', 'pmid:'],
      ['https://pmc.ncbi.nlm.nih.gov/articles/PMC2/', 'papers/tides.mdx', 'pmcid:'],
    ],
  );
});

test('what leads to a known paper at the services is not asked for; what others say of it is', () => {
  const links = {
    pdf: 'https://arxiv.org/pdf/2001.00001v2',
    paper: 'https://press.example/doi/10.5555/t',
    project: ['https://huggingface.co/papers/2001.00001', 'https://doi.org/10.5555/T'],
  };
  const paper = { arxiv: '2001.00001', doi: '10.5555/t', links };
  const known = ['arxiv:2001.00001', 'doi:10.5555/t'];
  assert.deepEqual(addresses(paper, { known }).sort(), [links.project[0], links.paper]);
  assert.equal(addresses(paper).length, 6);
});

test('abstracts, notes, own pages and site.yaml name addresses, each once a file; templates are none', () => {
  const notes = 'See [a](https://a.example/x) and (https://b.example/y_(z)), https://a.example/x.';
  const more = {
    siteSaid: {
      address: 'https://seas.example.org',
      report: 'https://git.example.org/new?title={title}',
      menu: [{ to: 'https://c.example/' }],
      about: 'No https://address.example in a text',
    },
    pageTexts: [{ file: 'pages/about.mdx', text: 'By [us](https://us.example).' }],
  };
  assert.deepEqual(addresses({ abstract: 'Code: https://code.example/t.', notes }, { more }), [
    'https://seas.example.org',
    'https://c.example/',
    'https://us.example',
    'https://code.example/t',
    'https://a.example/x',
    'https://b.example/y_(z)',
  ]);
});
