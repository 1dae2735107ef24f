import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { BibEntries, bibEntries } from '../../../../../src/import/formats/bibtex/entries.ts';
import { readBibtex } from '../../../../../src/import/formats/bibtex/read.ts';
import { wholeBibtexOf } from '../../../../../src/paper/citation/bibtex.ts';
import { linkListNames } from '../../../../../src/paper/paper.ts';
import { paperOf } from '../../../paper-of.ts';
import { allOf, sourceOf } from '../../given.ts';

async function read(...files: string[]) {
  const sources = files.map((text, at) => sourceOf(text, `${at}.bib`, 400));
  return allOf(readBibtex(sources[0] ?? assert.fail(), sources));
}

/** The fields of the works in a file; a fault fails the test. */
async function fieldsIn(...files: string[]) {
  return (await read(...files)).flatMap((work) => {
    if ('note' in work) return [];
    assert.ok('fields' in work, JSON.stringify(work));
    return [work.fields];
  });
}

test('an entry gives title, people, date, container and identifiers', async () => {
  const [fields] =
    await fieldsIn(`@article{novak2020, title = {Grids in the {HEAD}: a {\\emph{new}} view}, author = {Nov{\\'a}k, Ida B. and {The Grid Team} and van den Berg, Jr, Tove},
    journal = {J. Grids}, year = 2020, month = may # "~3", volume = 4, number = {2}, pages = {1--14}, doi = {https://doi.org/10.5555/x_y}, issn = {1234-5678}}`);
  assert.deepEqual(fields, {
    title: 'Grids in the HEAD: a \\emph{new} view',
    authors: ['Ida B. Novák', 'The Grid Team', 'Tove van den Berg Jr'],
    published: '2020-05-03',
    type: 'article-journal',
    container: 'J. Grids',
    pages: '1-14',
    issue: '2',
    volume: '4',
    issn: ['1234-5678'],
    key: 'novak2020',
    doi: '10.5555/x_y',
  });
});

test('accents, letters, quotation marks and dashes are signs; mathematics stays TeX', async () => {
  const [fields] = await fieldsIn(
    "@misc{a, title = {L'{\\\"a}ng {\\ss}{\\o}{\\L}{\\aa} \\v{c}\\'{\\i} ``so'' a--b --- $x_{1}$ {\\$}5 \\& 50\\%}, author = {Nguy{\\~{\\^e}}n, An}}",
  );
  assert.equal(fields?.['title'], "L'äng ßøŁå čí “so” a–b — $x_{1}$ \\$5 & 50%");
  assert.deepEqual(fields?.['authors'], ['An Nguyễn']);
});

test('an arXiv id is found in eprint, DOI, CoRR volume and address, without its version', async () => {
  const ids = await fieldsIn(`
    @misc{a, title={A title}, eprint={2001.00001v2}, archivePrefix={arXiv}, primaryClass={cs.RO}}
    @misc{b, title={B title}, doi={10.48550/arXiv.2001.00002}}
    @article{c, title={C title}, journal={CoRR}, volume={abs/2001.00003}}
    @misc{d, title={D title}, url={https://arxiv.org/pdf/2001.00004v1.pdf}}
    @misc{e, title={E title}, eprint={hep-th/9901001}, eprinttype={arxiv}}
    @article{f, title={F title}, eprint={12345}, eprinttype={pubmed}}
    @misc{g, title={G title}, note={\\href{http://arxiv.org/abs/1302.1207/}{arXiv:1302.1207}}}`);
  assert.deepEqual(
    ids.map(({ arxiv, type, doi }) => [arxiv, type, doi]),
    [
      ['2001.00001', 'article', undefined],
      ['2001.00002', 'article', undefined],
      ['2001.00003', 'article', undefined],
      ['2001.00004', 'article', undefined],
      ['hep-th/9901001', 'article', undefined],
      [undefined, 'article-journal', undefined],
      ['1302.1207', undefined, undefined],
    ],
  );
  assert.deepEqual(ids[0]?.['categories'], ['cs.RO']);
});

test('@string names and crossref reach across files, and what only holds others is no work', async () => {
  const works = await fieldsIn(
    '@inproceedings{p, title = {The part}, author = {Li, An}, pages = {3-4}, crossref = {all}, publisher = spr}',
    '@string{spr = "Springer"} @proceedings{all, title = {The whole}, editor = {Orr, Bo}, year = 2005, series = {LNCS}, volume = 3}',
  );
  assert.deepEqual(works, [
    {
      title: 'The part',
      authors: ['An Li'],
      editors: ['Bo Orr'],
      published: '2005',
      type: 'paper-conference',
      container: 'The whole',
      pages: '3-4',
      volume: '3',
      series: 'LNCS',
      publisher: 'Springer',
      key: 'p',
    },
  ]);
});

test('a broken entry is a fault at its line; those before and behind it are read', async () => {
  const found = await read(
    '@misc{a, title={A title}}\n\n@misc{b, title={never closed,\n  year = 2001\n\n@misc{c, title={C title}}\n@misc{d, title "x"}\n@misc{e, title={E title}}',
  );
  assert.deepEqual(
    found.map((one) => ('fields' in one ? one.fields['key'] : one.line)),
    ['a', 3, 'c', 7, 'e'],
  );
});

test('what no field fits is kept by its name, and nothing that only programs need', async () => {
  const [fields] = await fieldsIn(
    '@misc{a, title={A title}, note={Best paper}, file={x.pdf}, timestamp={Mon}, author={Li, An and others}, year={in press}}',
  );
  assert.deepEqual(fields?.['extra'], {
    note: 'Best paper',
    file: 'x.pdf',
    year: 'in press',
    'and others': 'the source names only the first authors',
  });
});

test('nothing throws, and hostile files take no time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.constantFrom(
          '@',
          'a',
          '{',
          '}',
          '"',
          '=',
          ',',
          '#',
          '\\',
          '\n',
          ' ',
          '$',
          '(',
          ')',
          '~',
          'misc',
        ),
      }),
      async (text) => {
        await read(text);
      },
    ),
  );
  const start = performance.now();
  for (const sign of ['{', '@misc{', '@misc{a,title={', '"', '\\', '#', '$', "{\\'", '@string{a=', ' and '])
    await read(`@misc{a, title = {${sign.repeat(200_000 / sign.length)}`);
  await read(`@misc{a, title={x}, author={${'{'.repeat(50_000)}${'}'.repeat(50_000)}}}`);
  assert.ok(performance.now() - start < 20_000);
});

test('an archive that isn’t arXiv gives an identifier, an address, or is kept as it is', async () => {
  const said = (
    await fieldsIn(`@article{a, title={A}, eprint={19192285}, eprinttype={pmid}}
@article{b, title={B}, eprint={24505314}, eprinttype={jstor}}
@article{c, title={C}, eprint={1721.1/7590}, eprinttype={hdl}}
@article{d, title={D}, eprint={abcDEF123}, eprinttype={googlebooks}}
@article{e, title={E}, eprint={2001.00001}, archiveprefix={arXiv}}`)
  ).map(({ pmid, paper, arxiv, extra }) => pmid ?? paper ?? arxiv ?? extra);
  assert.deepEqual(said, [
    '19192285',
    'https://www.jstor.org/stable/24505314',
    'https://hdl.handle.net/1721.1/7590',
    { eprint: 'googlebooks: abcDEF123' },
    '2001.00001',
  ]);
});

test('the kind of a thesis or report is its genre', async () => {
  const genres = (
    await fieldsIn(`@phdthesis{a, title={A}}
@mastersthesis{b, title={B}, type={Bsc Thesis}}
@mastersthesis{c, title={C}}
@thesis{d, title={D}, type={mathesis}}
@thesis{e, title={E}, type={Thesis}}
@techreport{f, title={F}, type={Analysis Summary}}
@article{g, title={G}}`)
  ).map(({ extra }) => extra);
  assert.deepEqual(genres, [
    { genre: 'PhD thesis' },
    { genre: 'Bsc Thesis' },
    { genre: 'Master’s thesis' },
    { genre: 'Master’s thesis' },
    undefined,
    { genre: 'Analysis Summary' },
    undefined,
  ]);
});

test('a journal by its macro, a second place, an old name of the language, an article’s number', async () => {
  const [fields] = await fieldsIn(
    '@article{a, title={A}, journal={\\apj}, booktitle={Stars 2020}, hyphenation={english}, eid={106}}',
  );
  assert.deepEqual(fields, {
    title: 'A',
    type: 'article-journal',
    container: 'The Astrophysical Journal',
    language: 'english',
    number: '106',
    key: 'a',
    extra: { booktitle: 'Stars 2020' },
  });
});

test('keywords whose own comma is a semicolon', async () => {
  const [a, b] =
    await fieldsIn(`@misc{a, title={A}, keywords={Animals,Databases; Genetic,Models; Statistical}}
@misc{b, title={B}, keywords={one; two, three}}`);
  assert.deepEqual(a?.['keywords'], ['Animals', 'Databases, Genetic', 'Models, Statistical']);
  assert.deepEqual(b?.['keywords'], ['one', 'two', 'three']);
});

test('what the date doesn’t say is kept: a range, a season, words', async () => {
  const said = (
    await fieldsIn(`@book{a, title={A}, year={between 1827 and 1832}}
@book{b, title={B}, date={{1975_2013}}}
@misc{c, title={C}, year={16. Dezember 2008}}
@misc{d, title={D}, date={2010/2012}}
@misc{e, title={E}, year={2010}, month={Spring}}
@misc{f, title={F}, year={2010}, month={mar}}
@misc{g, title={G}, year={in press}}`)
  ).map(({ published, extra }) => [published, extra]);
  assert.deepEqual(said, [
    ['1827', { year: 'between 1827 and 1832' }],
    [undefined, { date: '1975_2013' }],
    ['2008-12-16', undefined],
    ['2010', { date: '2010/2012' }],
    ['2010', { month: 'Spring' }],
    ['2010-03', undefined],
    [undefined, { year: 'in press' }],
  ]);
});

test('the only address of an entry may stand in howpublished, note or eprint', async () => {
  const said = (
    await fieldsIn(`@misc{a, title={A}, howpublished={\\url{http://north.example/a}}}
@misc{b, title={B}, note={Available at \\url{http://north.example/b.pdf}, seen in May}}
@misc{c, title={C}, eprint={http://www.north.example/doi/pdf/10.5555/c}}
@misc{d, title={D}, url={http://north.example/d}, note={\\url{http://north.example/e}}}`)
  ).map(({ paper, pdf, doi, extra }) => ({ paper, pdf, doi, extra }));
  assert.deepEqual(said, [
    { paper: 'http://north.example/a', pdf: undefined, doi: undefined, extra: undefined },
    {
      paper: undefined,
      pdf: 'http://north.example/b.pdf',
      doi: undefined,
      extra: { note: 'Available at http://north.example/b.pdf, seen in May' },
    },
    {
      paper: undefined,
      pdf: 'http://www.north.example/doi/pdf/10.5555/c',
      doi: '10.5555/c',
      extra: undefined,
    },
    {
      paper: 'http://north.example/d',
      pdf: undefined,
      doi: undefined,
      extra: { note: 'http://north.example/e' },
    },
  ]);
});

test('what programs keep for themselves is left out, and named once', async () => {
  const found = await read(`@misc{a, title={A}, timestamp={2012.02.21}, shorthand={AA}}
@misc{b, title={B}, timestamp={2013}, biburl={http://north.example/b}}`);
  assert.deepEqual(found.at(-1), {
    line: 1,
    note: 'what programs keep for themselves is left out: biburl, timestamp',
    remedy: 'Nothing needs to be done.',
  });
  assert.deepEqual(found[0] && 'fields' in found[0] && found[0].fields['extra'], { shorthand: 'AA' });
});

test('a file in pieces gives what it gives whole, broken entries and long comments included', async () => {
  const text = `A comment without an end @ of any kind
@string{j = {J. Grids}}
@comment{${'@not{read} '.repeat(300)}}
@article{a, title = {One}, journal = j # " two", year = 2020}

@article{b, title = {Two
@article{c, title = {Three}}
${'no line end '.repeat(400)} @misc{x, title={On a line with others}}
@misc{d, title = "Four @ {five}", note = {${'long '.repeat(2000)}}} @misc{e, title={Six}}
@misc{f, title = {never closed`;
  const whole = [...bibEntries(text)];
  assert.deepEqual(
    whole.map((each) => [each.line, 'key' in each ? each.key : 'fault' in each && each.fault]),
    [
      [4, 'a'],
      [6, 'a brace or quotation mark is not closed'],
      [7, 'c'],
      [8, 'x'],
      [9, 'd'],
      [9, 'e'],
      [10, 'a brace or quotation mark is not closed'],
    ],
  );
  for (const size of [1, 7, 100, 1024, 5000]) {
    const entries = new BibEntries(new Map());
    const found = (text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).flatMap((piece) => [
      ...entries.in(piece),
    ]);
    assert.deepEqual([...found, ...entries.rest()], whole, `in pieces of ${size}`);
  }
});

test('what @string names and references stand for has a bound', async () => {
  const entries = Array.from({ length: 400 }, (_, n) => `@misc{k${n}, title={T}, note=a}\n`).join('');
  const found = await read(`@string{a={${'word '.repeat(20_000)}}}\n${entries}`);
  const faults = found.filter((each) => 'fault' in each);
  assert.ok(faults.length > 200 && faults.length < 400, `${faults.length}`);
  assert.match(
    faults[0]?.fault ?? '',
    /the @string names of the file stand for more text than a bibliography has$/,
  );
  const keys = Array.from({ length: 50 }, (_, n) => `k${n}`).join();
  const data = Array.from({ length: 50 }, (_, n) => `@xdata{k${n}, note={${n}}, xdata={${keys}}}\n`).join('');
  const fields = await fieldsIn(`${data}@misc{a, title={T}, xdata={${keys}}}`);
  assert.deepEqual(fields, [{ title: 'T', key: 'a', extra: { note: '0' } }]);
});

/** The notes on a file. */
async function notesOn(text: string): Promise<string[]> {
  return (await read(text)).flatMap((work) => ('note' in work ? [work.note] : []));
}

test('% makes a comment of the rest of a line; entries that are commented out are counted', async () => {
  const text = `% a file of ours, ask a@b.org
@article{a, title = {Weaving}, % the title
 % volume = {3},
 year = 2013 % done
}
%@book{b, title = {Out}}
@misc{c, title = {50 % of it}}`;
  assert.deepEqual(
    (await fieldsIn(text)).map(({ title, published, volume }) => [title, published, volume]),
    [
      ['Weaving', '2013', undefined],
      ['50 % of it', undefined, undefined],
    ],
  );
  assert.deepEqual(await notesOn(text), ['1 entry is commented out with %']);
});

test('volumes that entries refer to, and names that no @string defines, are said', async () => {
  assert.deepEqual(
    await notesOn(`@inbook{c, title = {Chapter}, journal = jctb, month = sept, year = 2005, crossref = {b}}
@collection{b, title = {Essays}}`),
    [
      'volumes that other entries refer to are taken into those, and are not papers of their own: b',
      'names of @string that are not defined stand as they are: jctb',
    ],
  );
});

test('a part of a book has its author; the number of a book is that of its series', async () => {
  const [part] = await fieldsIn(`@inbook{a, title = {Part}, crossref = {b}}
@incollection{c, title = {Other}, crossref = {b}}
@book{b, author = {Henri Roe}, number = {36}, series = {Works}, title = {Whole}, year = 2006}`);
  assert.deepEqual(
    [part?.['authors'], part?.['container'], part?.['issue'], part?.['extra']],
    [['Henri Roe'], 'Whole', undefined, { 'series number': '36' }],
  );
});

test('addresses in \\href, further addresses, handles, paths and identifiers in wrong places', async () => {
  const [fields] =
    await fieldsIn(`@misc{a, title = {A \\emph{b} \\lat{C}}, url = {\\href{https://a.org/x/}{here}}, link = {https://a.org/y},
    doi = {https://hdl.handle.net/1/2}, pages = {arXiv:2605.16917}, year = {1922-1926}, file = {:C\\:\\\\me\\\\a.pdf:pdf},
    note = {See \\href{https://a.org/x/}{https://a.org/x/}}}`);
  assert.deepEqual(
    [
      fields?.['title'],
      fields?.['paper'],
      fields?.['arxiv'],
      fields?.['pages'],
      fields?.['doi'],
      fields?.['published'],
    ],
    ['A \\emph{b} \\lat{C}', 'https://a.org/x/', '2605.16917', undefined, undefined, '1922'],
  );
  assert.deepEqual(fields?.['extra'], {
    'further addresses': 'https://a.org/y https://hdl.handle.net/1/2',
    file: ':C:\\me\\a.pdf:pdf',
    note: 'See https://a.org/x/',
    year: '1922-1926',
  });
});

test('what looks like an address and is none is left where it stands', async () => {
  const [fields] = await fieldsIn(
    '@misc{a, title = {A}, note = {<https://a.example>}, url = {https://[broken}, link = {https://b.example}}',
  );
  assert.deepEqual([fields?.['title'], fields?.['paper']], ['A', 'https://[broken']);
});

test('white space in a key and in the name of a field', async () => {
  const text = '@article{De Roe 2020,\n title = {Hands}, year = 2020,\n key words = {arms, legs}}\n';
  assert.deepEqual(await fieldsIn(text), [
    {
      title: 'Hands',
      published: '2020',
      type: 'article-journal',
      key: 'De Roe 2020',
      keywords: ['arms', 'legs'],
    },
  ]);
});

test('small slips of an entry cost nothing: no key, a comma too few or too many, brackets in a key', async () => {
  const text = `@article{
  author = {Roe, Ada},
  title = {One}
}
@misc{two, title = {Two}, , year = 2020, ,}
@misc{three, title = {Three}
  year = 2021}
@inproceedings{(A):2, title = {Four}, adsurl = {https://ui.adsabs.harvard.edu/abs/1}}
`;
  const works = await fieldsIn(text);
  assert.deepEqual(
    works.map(({ title, published, key, paper }) => [title, published, key, paper]),
    [
      ['One', undefined, undefined, undefined],
      ['Two', '2020', 'two', undefined],
      ['Three', '2021', 'three', undefined],
      ['Four', undefined, '(A):2', 'https://ui.adsabs.harvard.edu/abs/1'],
    ],
  );
});

test('a full stop behind a title, escaped braces around capitals, and numbers under names of others', async () => {
  const [work] = await fieldsIn(
    '@article{a, title = {A view of \\{SLA\\} management in $\\{A\\}$.}, pubmed = {27601048}, issn = {1234-5678}, eissn = {2345-6789}}',
  );
  assert.deepEqual(work, {
    title: 'A view of SLA management in $\\{A\\}$',
    type: 'article-journal',
    pmid: '27601048',
    issn: ['1234-5678', '2345-6789'],
    key: 'a',
  });
});

test('a field that is given twice loses nothing: notes and keywords go on, others have a number', async () => {
  const [work] = await fieldsIn(
    '@article{a, title = {One}, note = {First}, note = {Second}, keywords = {arms}, keywords = {legs}, doi = {10.5555/1}, doi = {10.5555/2}, year = 2020, year = 2020}',
  );
  assert.deepEqual(work, {
    title: 'One',
    type: 'article-journal',
    published: '2020',
    keywords: ['arms', 'legs'],
    key: 'a',
    doi: '10.5555/1',
    extra: { note: 'First; Second', 'doi (2)': '10.5555/2' },
  });
});

test('a host with a path is an address, and what a book has in pages is no place in it', async () => {
  const [fields] = await fieldsIn(
    '@book{w, title = {Walks in winter}, editor = {Okafor, Lin}, date = {2009}, url = {doi.org/10.5555/walks}, code = {github.com/a/walks}, pagetotal = {xvi, 414}}',
  );
  assert.deepEqual(fields, {
    title: 'Walks in winter',
    editors: ['Lin Okafor'],
    published: '2009',
    type: 'book',
    key: 'w',
    doi: '10.5555/walks',
    code: ['https://github.com/a/walks'],
    extra: { 'number of pages': 'xvi, 414' },
  });
});

test('every keyword and award of an entry counts, whichever field has it', async () => {
  const [fields] = await fieldsIn(
    '@article{a, title = {Grids}, author_keywords = {tide; grid}, keywords = {Grid theory; tide}, award = {Best Paper}, awards = {Test of Time}}',
  );
  assert.deepEqual(fields?.['keywords'], ['tide', 'grid', 'Grid theory']);
  assert.deepEqual(fields?.['awards'], ['Best Paper', 'Test of Time']);
});

test('two texts of one abstract are both kept', async () => {
  const [fields] = await fieldsIn(
    '@article{a, title = {Grids}, abstract = {We mend grids.}, abstractnote = {Grids are mended.}}',
  );
  assert.equal(fields?.['abstract'], 'We mend grids.');
  assert.deepEqual(fields?.['extra'], { abstractnote: 'Grids are mended.' });
});

test('what tables call places and links is read of an entry too, a text that is no address as a remark', async () => {
  const [fields] = await fieldsIn(
    '@book{a, title = {Grids}, verlag = {Tide Press}, vol = {3}, talk = {https://example.org/talk}, weights = {heavy}}',
  );
  assert.deepEqual(
    [fields?.['publisher'], fields?.['volume'], fields?.['video'], fields?.['extra']],
    ['Tide Press', '3', ['https://example.org/talk'], { weights: 'heavy' }],
  );
});

test('every kind of link is read under the name by which a citation has it', async () => {
  for (const kind of linkListNames) {
    const address = `https://example.org/${kind}`;
    const paper = paperOf({ links: { code: [], project: [], [kind]: [address] } });
    const [fields] = await fieldsIn(wholeBibtexOf(paper, 'a')({}));
    assert.deepEqual(fields?.[kind], [address], kind);
  }
});

test('an entry that isn’t closed says so, with or without a comma at its end', () => {
  for (const end of ['', ','])
    assert.deepEqual(
      [
        ...bibEntries(
          `@article{a, title = {One}${end}\n\n@article{b, title = {Two}}\n@misc(c, note = {x}${end}\n`,
        ),
      ].map((each) => [each.line, 'key' in each ? each.key : 'fault' in each && each.fault]),
      [
        [1, 'the } that closes the entry is missing'],
        [3, 'b'],
        [4, 'the ) that closes the entry is missing'],
      ],
    );
});
