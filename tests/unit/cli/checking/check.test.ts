import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { importFiles, runCommand } from '../run.ts';

const two = `@article{roe, title = {Tides of the northern sea}, author = {Roe, Ada}, year = 2020, doi = {10.5555/tides}}
@article{kent, title = {Waves of the southern sea}, author = {Kent, Bo}, year = 2021, doi = {10.5555/waves}}`;

const tides = 'papers/tides-of-the-northern-sea.mdx';

/** A shelf with two papers and these files, as a check sees it. */
async function checked(files: Record<string, string>, words: string[] = []) {
  const { content } = await importFiles({ 'a.bib': two });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content, name)), { recursive: true });
    await writeFile(path.join(content, name), text);
  }
  return { content, ...(await runCommand('src/cli/offprint.ts', ['check', content, ...words])) };
}

test('a shelf without mistakes', async () => {
  const { status, stdout, stderr } = await checked({});
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(stdout, '2 papers: 0 refused, 0 doubtful, 0 unused.\n');
});

test('two files with one identifier are doubtful, unless a curator said what they are', async () => {
  const copy = {
    'papers/copy.mdx': '---\ntitle: Tides of the northern sea\ndoi: 10.5555/TIDES\n---\n',
  };
  const { stdout } = await checked(copy);
  assert.match(
    stdout,
    /3 doubtful[^]*papers\/tides-of-the-northern-sea\.mdx: has the DOI of copy, 10\.5555\/tides\. Where they are one paper, write "- \[copy, tides-of-the-northern-sea\]" in duplicates\.yaml, below same:/,
  );
  const decided = 'different:\n  - [copy, tides-of-the-northern-sea]\n';
  assert.match((await checked({ ...copy, 'duplicates.yaml': decided })).stdout, / 2 doubtful/);
});

test('what a build refuses is named with file and line, all of it at once', async () => {
  const { status, stdout } = await checked({
    'site.yaml': 'name: Seas\nadress: https://seas.example.org\n',
    'topics.yaml': 'facets:\n  - id: map\n    name: Map\n',
    'papers/no id.mdx': '---\ntitle: A\n---\n',
    'papers/broken.mdx': '---\ntitle: A\npublished: soon\n---\n\nText with {code}.\n',
    'listings/2025-01-01.yaml': 'day: never\n',
    'sources.yaml': 'sources:\n  - path: a.bib\n    mode: copy\n',
    'duplicates.yaml': 'same:\n  - [one]\n',
  });
  assert.equal(status, 1);
  for (const place of [
    'site.yaml:2',
    'topics.yaml:2',
    'papers/no id.mdx',
    'papers/broken.mdx:3',
    'listings/2025-01-01.yaml:1',
    'sources.yaml:3',
    'duplicates.yaml:2',
  ])
    assert.match(stdout, new RegExp(`^ {2}${place}: .+\\. .+[.?]$`, 'm'));
});

test('what a look names and doesn’t have, and colours that not everybody reads', async () => {
  const { status, stdout } = await checked({
    'site.yaml': 'look:\n  favicon: assets/icon.svg\n  logo:\n    file: assets/logo.svg\n',
    'assets/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'style.css': '@import url(https://example.org/a.css);\n\nbody { background: url(assets/b.png) }\n',
    'slots/nowhere.astro': '<p>Hello</p>',
  });
  assert.equal(status, 1);
  for (const line of [
    'site.yaml:2: assets/icon.svg is not there. Put the file there, or correct its name.',
    'site.yaml:4: assets/logo.svg is not a drawing in SVG with a viewBox. Save it again as plain SVG.',
    'style.css:1: @import is not followed. Write the rules of that style sheet here.',
    'style.css:3: assets/b.png is not there. Put the file into the folder assets, and write url(assets/name).',
    'slots/nowhere.astro:1: there is no slot nowhere. Name the file after head, top, masthead, after-abstract, paper-side or foot, or put it into a folder below slots if others import it.',
  ])
    assert.ok(stdout.includes(`  ${line}\n`), stdout);
  const faint = await checked({ 'site.yaml': "look:\n  colours:\n    light: { accent: '#a0522d' }\n" });
  assert.equal(faint.status, 0);
  assert.match(
    faint.stdout,
    /^Doubtful\n {2}site\.yaml:3: look\.colours\.light\.accent has a contrast of 5\.\d:1 with the paper \(#fcfaf5\), where text that everybody reads needs 7:1\. Write '#\w{6}', the nearest of its hue\.$/m,
  );
});

test('a component at a slot: its mistakes are those that a build names, with file and line', async () => {
  const { content, status, stdout } = await checked({
    'slots/foot.astro': '---\nconst { site } = Astro.props;\n---\n<p>{site.name}</p>\n<p>{sit.name}</p>\n',
    'slots/top.astro': '<p>{site.name}</p>\n',
    'slots/masthed.astro': '<p>Hello</p>\n',
    'slots/head.astro': '<meta\n  name="a>\n',
    'slots/paper-side.astro':
      '---\nimport Part from "./parts/part.astro";\nconst { paper } = Astro.props;\n---\n<Part title={paper.title} />\n',
    'slots/parts/part.astro': '<img src="https://example.org/a.png" style="width: 1em" alt="" />\n',
  });
  assert.equal(status, 1);
  const lines = stdout.split('\n').filter((line) => line.startsWith('  slots/'));
  assert.deepEqual(lines, [
    '  slots/foot.astro:5: sit is not known here. Did you mean site?',
    '  slots/head.astro:2: a quotation mark is not closed. Write it at the end, too.',
    '  slots/masthed.astro:1: there is no slot masthed. Did you mean masthead.astro?',
    `  slots/parts/part.astro:1: https://example.org/a.png is asked of another host, which no page does. Put the file into the folder assets, write "import file from '../assets/name?url'" between the lines of --- at the top, and give {file}.`,
    '  slots/top.astro:1: site is not known here. Write "const { site } = Astro.props;" between two lines of --- at the top of the file.',
    '  slots/parts/part.astro:1: a style attribute is not followed. Write a class, and its rule in <style>.',
  ]);
  const build = await runCommand('src/cli/offprint.ts', [
    'build',
    content,
    '--out',
    path.join(content, '../dist'),
  ]);
  assert.equal(build.status, 1);
  assert.ok(stdout.includes(`\n${build.stderr}`), build.stderr);
});

test('what a build takes and is hardly meant has file, line and what was meant', async () => {
  const { status, stdout } = await checked({
    'slots/foot.astro':
      '---\nconst { site, href } = Astro.props;\n---\n<p>{site.kurator}</p>\n<a href={href("/abuot/")}>a</a> <a href="www.example.org">b</a>\n<img src="/pictures/Waves.PNG" alt="" /> <img src="/logo.svg" alt="" />\n',
    'slots/head.html': '<p>one</p>\n',
    'slots/parts/one.css': 'p { color: red }\n',
    'style.css': 'p { color: var(--acent) }\n',
    'pages/about.mdx': '---\ntitle: About\n---\n\nWhere $x^2 is small.\n\n| a | b |\n| = | = |\n| 1 | 2 |\n',
    'pages/waves.png': '',
    'pages/people/ada.mdx': '---\ntitle: Ada\n---\n',
    'pages/team.mdx.txt': '---\ntitle: Team\n---\n',
    'papers/one.mdx': '---\ntitle: One\n---\n\nText.\n\n## Notes\n\n[a](/abuot/) [b](me@example.org)\n',
  });
  assert.equal(status, 0, stdout);
  const found = stdout.split('\n').filter((line) => /^ {2}(?:slots|style|pages|papers\/one)/.test(line));
  assert.deepEqual(found, [
    '  pages/about.mdx:5: a formula has a $ at one end alone, and is shown as written. Write $ before and behind it, or \\$ for the sign itself.',
    '  pages/about.mdx:7: this is not read as a table, which needs a row of dashes below its head, with as many parts. The next line has to be | --- | --- |.',
    '  pages/people/ada.mdx: Nothing reads it. Put it right into the folder pages.',
    '  pages/team.mdx.txt: Nothing reads it. Call it team.mdx, if it is meant to be.',
    '  papers/one.mdx:9: the link /abuot/ leads to no page of the site. Did you mean /about/?',
    '  papers/one.mdx:9: the link me@example.org leads to no page of the site. Write mailto:me@example.org.',
    '  slots/foot.astro:4: site has no kurator. Did you mean curator?',
    '  slots/foot.astro:5: the link /abuot/ leads to no page of the site. Did you mean /about/?',
    '  slots/foot.astro:5: the link www.example.org leads to no page of the site. Write https://www.example.org.',
    '  slots/foot.astro:6: there is no picture /pictures/Waves.PNG. Did you mean /pictures/waves.png?',
    `  slots/foot.astro:6: there is no picture /logo.svg. Put the file into the folder assets, write "import file from '../assets/name?url'" between the lines of --- at the top, and give {file}.`,
    '  slots/head.html: Nothing reads it. Call it head.astro, if it is meant to be that slot.',
    '  slots/parts/one.css: Nothing reads it. Import it in a component, or take it out.',
    '  style.css:1: nothing gives --acent a value. Did you mean --accent?',
  ]);
});

test('what only the papers together show: an address of two, an unknown topic, a link to no paper', async () => {
  const one = '---\ntitle: One\naliases: [tides-of-the-northern-sea]\n---\n';
  assert.match(
    (await checked({ 'papers/one.mdx': one })).stdout,
    /^ {2}papers\/one\.mdx:3: the address tides-of-the-northern-sea already leads to/m,
  );
  const link = '---\ntitle: One\n---\n\nAn abstract.\n\n## Notes\n\nSee <PaperLink id="nowhere" />.\n';
  const { status, stdout } = await checked({ 'papers/one.mdx': link });
  assert.equal(status, 1);
  assert.match(stdout, /^ {2}papers\/one\.mdx:\d+: <PaperLink id="nowhere"> leads to no paper\./m);
});

test('one list of all that can be known: what is wrong hides nothing, and nothing wrong follows from it', async () => {
  const { status, stdout } = await checked({
    'site.yaml': `titel: Seas
citations: { styles: [natur] }
menu: [{ labl: x }, abuot, team, Bad Name, sea]
facets: [year, venues, sea]
look:
  theme: labratory
  favicon: assets/none.svg
  colours:
    light: { accent: '#ffffff', ink: red }
home: topics
`,
    'style.css': 'body { background: url(none.png) }\n',
    'topics.yaml': 'facets:\n  - { id: sea, name: Sea, tpics: [] }\n  - id: land\n',
    'pages/team.mdx': '---\ntitel: Team\n---\n\n# Again\n\nText with {code}.\n',
    'pages/Bad Name.mdx': '---\ntitle: Bad\n---\n',
    'pages/about.mdx': '---\ntitle: About\n---\n\n[a](/papers/broken/) [b](/papers/gone/)\n',
    'papers/broken.mdx': '---\ntitel: A\npublished: soon\n---\n',
    'papers/own.mdx':
      '---\ntitle: Own\ntopics: [land, see]\nauthors: [A B]\npublished: 2020\ndoi: 10.5555/x\n---\n',
    'listings/2025-01-01.yaml': 'day: 2025-01-01\npapers: [broken]\n',
    'duplicates.yaml': 'different:\n  - [broken, own]\n',
    'people.yaml': 'people:\n  - { name: Ada Roe, papers: [broken, gone] }\n',
  });
  assert.equal(status, 1);
  const places = [...stdout.matchAll(/^ {2}(\S[^:]*(?::\d+)?): (.{12})/gm)].map(
    ([, place, said]) => `${place} ${said}`,
  );
  assert.deepEqual(places, [
    'pages/Bad Name.mdx:1 the file nam',
    'pages/about.mdx:5 the link /pa',
    'pages/team.mdx:2 titel is not',
    'pages/team.mdx:5 the title is',
    'pages/team.mdx:7 an expressio',
    'papers/broken.mdx:2 titel is not',
    'papers/broken.mdx:3 published is',
    'papers/own.mdx:3 topics.yaml ',
    'site.yaml:1 titel is not',
    'site.yaml:2 citations.st',
    'site.yaml:3 menu item 1,',
    'site.yaml:3 menu item 1,',
    'site.yaml:3 menu item 2 ',
    'site.yaml:4 facets item ',
    'site.yaml:6 look.theme i',
    'site.yaml:7 assets/none.',
    'site.yaml:9 look.colours',
    'site.yaml:9 look.colours',
    'style.css:1 none.png is ',
    'topics.yaml:2 facets item ',
    'topics.yaml:3 facets item ',
    'people.yaml:2 gone, a pape',
  ]);
});

test('what can’t be read is named: folders in the place of files, files in the place of folders', async () => {
  const { content } = await checked({ listings: '', slots: '' });
  await mkdir(path.join(content, 'topics.yaml'));
  const { status, stdout } = await runCommand('src/cli/offprint.ts', ['check', content]);
  assert.equal(status, 1);
  for (const line of [
    'listings: this is a file where a folder is expected. Rename it, or choose another.',
    'slots: this is a file where a folder is expected. Rename it, or choose another.',
    'topics.yaml: this is a folder where a file is expected. Rename it, or choose another.',
  ])
    assert.ok(stdout.includes(`  ${line}\n`), stdout);
});

test('what is doubtful and what does nothing is named, and is no failure', async () => {
  const { status, stdout } = await checked({
    'papers/bare.mdx': '---\ntitle: Bare\ncontainer: https://example.org/show/1\n---\n',
    'listings/2025-01-01.yaml': 'day: 2025-01-01\npapers: [gone, bare]\n',
    'topics.yaml':
      'facets:\n  - id: sea\n    name: Sea\n    topics:\n      - {id: fish, name: Fish, phrases: [herring]}\n',
    'duplicates.yaml': 'different:\n  - [bare, gone]\n',
  });
  assert.equal(status, 0);
  assert.match(stdout, /^3 papers: 0 refused, 5 doubtful, 2 unused\.$/m);
  assert.match(stdout, /^ {2}papers: 1 paper has no authors: bare\./m);
  assert.match(stdout, /^ {2}papers: 1 paper has a web address as venue: bare\./m);
  assert.match(
    stdout,
    /^ {2}listings\/2025-01-01\.yaml: It lists 1 paper that the shelf doesn't have: gone\./m,
  );
  assert.match(stdout, /^ {2}topics\.yaml: No paper is in the topic sea\/fish\..* than herring\.$/m);
  assert.match(stdout, /^ {2}duplicates\.yaml:2: gone is not a paper of this shelf\./m);
});

test('own pages, people, venues and fields: what leads nowhere is refused, what does nothing is unused', async () => {
  const { status, stdout } = await checked({
    'site.yaml': 'menu: [abuot]\nhome: trending\nfields:\n  - { name: Moood, as: line }\n',
    'pages/about.mdx': '---\ntitle: About\n---\n\nSee [this](/papers/gone/).\n',
    'papers/calm.mdx':
      '---\ntitle: Calm\nauthors: [A B]\npublished: 2020\ndoi: 10.5555/calm\nextra: { Mood: calm }\n---\n',
    'people.yaml': 'people:\n  - name: Ada Roe\n  - name: Nobody\n',
    'venues.yaml': 'venues:\n  - name: Nowhere\n    also: [The Nowhere Conference]\n',
  });
  assert.equal(status, 1);
  for (const line of [
    'site.yaml:1: menu item 1 is not a page of the site: abuot. Did you mean about?',
    'pages/about.mdx:5: the link /papers/gone/ leads to no page of the site. Correct it',
    'site.yaml: home is trending, but no paper has counts (signals)',
    'site.yaml:4: No paper has Moood under extra. Did you mean Mood?',
    'people.yaml:3: No paper is by Nobody.',
    'venues.yaml:2: No paper appeared at Nowhere.',
  ])
    assert.ok(stdout.includes(`\n  ${line}`), `${line}\n${stdout}`);
  assert.match(stdout, /: 2 refused, 1 doubtful, 3 unused\.$/m);
});

test('values that a build takes and that are hardly meant, and files that nothing reads', async () => {
  const { status, stdout } = await checked({
    'site.yaml': `name: 5
tagline: '1984'
address: https://example.org/shelf/
about: See [us](about.mdx), [all](/topics/) and [more](/nowhere/).
`,
    'style.css': 'p {\n  colr: red;\n}\n',
    'people.yaml': 'people:\n  - { name: Ada Roe, orcid: 0000-0002-1825-0098 }\n',
    'topic.yaml': '',
    'papers/notes.md': 'Notes',
    'papers/refs.bib': '@misc{a, title={A}}',
    'papers/whole.pdf': '%PDF-1.7',
    'papers/Draft.DOCX': 'PK',
    'sources.yaml': 'sources:\n  - sources/a.bib\n  - path: ../gone/refs.bib\n    mode: mirror\n',
    'papers/b.mdx':
      '---\ntitle: B\nauthors: [Bo Kent]\npublished: 2020\ndoi: 10.5555/b\norcid: { Bo Kent: 0000-0002-1825-0079 }\n---\n',
  });
  assert.equal(status, 0);
  for (const line of [
    'papers/b.mdx: 0000-0002-1825-0079, the ORCID iD of Bo Kent, has a wrong digit',
    'papers/notes.md: Nothing reads it. Call it notes.mdx, if it is meant to be.',
    'papers/whole.pdf: Nothing reads it. To list the paper, import its DOI or another record of it; see the help of import.',
    'papers/Draft.DOCX: Nothing reads it. To list the paper',
    'papers/refs.bib: Nothing reads it. To make papers of it, move it to sources/ and import it.',
    'people.yaml:2: 0000-0002-1825-0098, the ORCID iD of Ada Roe, has a wrong digit',
    "site.yaml:1: name is 5, which doesn't look like text.",
    'site.yaml:3: address has shelf/ after the host, and the addresses of pages would be without it. Write https://example.org, and give the path to the build: --base /shelf/.',
    'site.yaml:4: about has a link to /nowhere/, which is not a page of the site.',
    'site.yaml:4: about shows [us](about.mdx) as it is typed.',
    'sources.yaml:3: ../gone/refs.bib is not there, so nothing is read of it. Correct the path, or take the source out.',
    'style.css:2: this is not CSS: "colr" is not a known CSS property. Did you mean color?',
    'topic.yaml: Nothing reads it. Did you mean topics.yaml?',
  ])
    assert.ok(stdout.includes(`\n  ${line}`), `${line}\n${stdout}`);
  assert.match(stdout, /: 0 refused, 13 doubtful, 0 unused\.$/m);
});

test('programs get a list', async () => {
  const { status, stdout } = await checked({ [tides]: '---\ntitle:\n---\n' }, ['--json']);
  assert.equal(status, 1);
  const [{ kind, file, line }] = JSON.parse(stdout);
  assert.deepEqual({ kind, file, line }, { kind: 'refused', file: tides, line: 2 });
});

test('a shelf without papers is doubtful, and a folder that is no shelf is refused', async () => {
  const { content } = await checked({ 'site.yaml': 'name: Seas\n' });
  await rm(path.join(content, 'papers'), { recursive: true });
  await rm(path.join(content, 'listings'), { recursive: true, force: true });
  const { status, stdout } = await runCommand('src/cli/offprint.ts', ['check', content]);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^0 papers: 0 refused, 1 doubtful, .+\n\nDoubtful\n {2}papers: There are no papers on this/,
  );
  await rm(path.join(content, 'site.yaml'));
  for (const command of ['check', 'build', 'dev']) {
    const ended = await runCommand('src/cli/offprint.ts', [command, content]);
    assert.deepEqual([ended.status, ended.stdout], [1, '']);
    assert.match(
      ended.stderr,
      /content: there is no shelf here\. Name another folder, or make one: offprint init\n$/,
    );
  }
});

test('formulas that can’t be drawn and links in notes that lead nowhere are doubtful, with their lines', async () => {
  const notes = '\n## Notes\n\n| a |\n|---|\n| $\\nosuch$ |\n\n- [x] done [so](/nowhere/)\n';
  const { status, stdout } = await checked({
    'papers/noted.mdx': `---\ntitle: Noted\n---\n${notes}`,
    'pages/about.mdx': '---\ntitle: About\n---\n\nFrom $5 to $10, $x$ and $\\frac{a$.\n',
  });
  assert.equal(status, 0);
  for (const line of [
    /pages\/about\.mdx:5: \$\\frac\{a\$ can't be drawn and is shown as written: .+\. Correct it\.$/m,
    /papers\/noted\.mdx:9: \$\\nosuch\$ can't be drawn and is shown as written: .+\. Correct it\.$/m,
    /papers\/noted\.mdx:11: the link \/nowhere\/ leads to no page of the site\. /,
  ])
    assert.match(stdout, line);
});
