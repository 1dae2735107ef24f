import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { drawingVersion, svgOf } from '../../../../src/build/social-card/drawing.ts';
import { writeSocialCards } from '../../../../src/build/social-card/files.ts';
import { cardRenderer, readFaces } from '../../../../src/build/social-card/renderer.ts';
import {
  cardStyleOf,
  paperSocialCard,
  type SocialCard,
  shelfSocialCard,
  socialCardsOf,
} from '../../../../src/shelf/social-card/social-card.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';
import { shelf } from '../../search/real-shelf.ts';

const card = (path: string, title: string): SocialCard => ({
  path,
  title,
  people: 'Łukasz Kaiser, Ada Lovelace',
  place: 'ICLR 2025',
  shelf: 'A <shelf> & more',
  style: cardStyleOf(shelf.look),
});

const cards = [
  card('card/a.png', 'ToolChain*: A⁠ Ελληνικά и <b>&amp;</b>'.replace('\u2060', '')),
  card('card/b.png', 'Word '.repeat(90)),
];

test('pictures are PNGs of their size, the same each time, and drawn once', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'offprint-cards-'));
  context.after(() => rm(folder, { recursive: true }));
  const cache = path.join(folder, 'cache');
  const bytes = (name: string) => readFile(path.join(folder, name));
  assert.deepEqual(await writeSocialCards(cards, folder, cache, () => {}), { drawn: 2, kept: 0 });
  const first = await bytes('card/a.png');
  assert.equal(first.subarray(1, 4).toString(), 'PNG');
  assert.deepEqual([first.readUInt32BE(16), first.readUInt32BE(20)], [1200, 630]);
  assert.deepEqual(await writeSocialCards(cards, folder, cache, () => {}), { drawn: 0, kept: 2 });

  for (const name of await readdir(cache)) {
    const damaged = await readFile(path.join(cache, name));
    damaged.write('broken', 2000);
    await writeFile(path.join(cache, name), damaged);
  }
  assert.deepEqual(await writeSocialCards(cards, folder, cache, () => {}), { drawn: 2, kept: 0 });
  assert.ok(first.equals(await bytes('card/a.png')));
});

test('each paper of a small shelf has a picture, a large shelf has one unless it wants more', () => {
  assert.equal(socialCardsOf(shelf).length, shelf.papers.length + 1);
  const papers = Array.from({ length: 1001 }, (_, at) => paperOf({ id: `p${at}`, title: `Paper ${at}` }));
  const large = shelfWith(papers);
  assert.deepEqual(socialCardsOf(large), [shelfSocialCard(large)]);
  assert.equal(socialCardsOf({ ...large, site: { ...large.site, pictures: 'papers' } }).length, 1002);
  assert.equal(socialCardsOf({ ...shelf, site: { ...shelf.site, pictures: 'shelf' } }).length, 1);
});

test('a title that the faces can’t write has the shelf’s picture', () => {
  const paper = paperOf({ title: '机器人学习' });
  assert.equal(paperSocialCard(shelfWith([paper]), paper), undefined);
});

test('authors or a shelf that the faces can’t write are left out of a picture', () => {
  const paper = paperOf({
    title: 'Learning',
    authors: ['李明', 'Ada Lovelace'],
    venue: '学报',
    published: '2024',
  });
  const chinese = shelfWith([paper]);
  const site = { ...chinese.site, name: '论文架', tagline: '机器人论文' };
  const card = paperSocialCard({ ...chinese, site }, paper);
  assert.deepEqual(card && { ...card, path: '' }, {
    path: '',
    title: 'Learning',
    people: '',
    place: '2024',
    shelf: '',
    style: cardStyleOf(chinese.look),
  });
  assert.deepEqual(shelfSocialCard({ ...chinese, site }), {
    path: '/card/shelf.png',
    title: '1 paper',
    people: '',
    place: '',
    shelf: '',
    style: cardStyleOf(chinese.look),
  });
});

test('pictures take the colours, the face and the rule of the look', async () => {
  const { look } = shelfWith([], { site: { look: { theme: 'observatory', faces: { headings: 'sans' } } } });
  const style = cardStyleOf(look);
  assert.deepEqual(style, {
    paper: '#10142a',
    ink: '#e6e8f4',
    accent: '#f0bd6c',
    face: 'sans',
    rule: 'fine',
  });
  const { faces } = await cardRenderer(await readFaces());
  const svg = svgOf({ ...card('a', 'Tides'), style }, faces);
  assert.match(svg, /<rect width="100%" height="100%" fill="#10142a"\/>/);
  assert.match(svg, /<path stroke="#e6e8f4" d="M84 111h1032" stroke-width="2"\/>/);
  assert.match(svg, /fill="#e6e8f4"[^>]*><tspan font-family="sans 0">Tides/);
  assert.match(svg, /fill="#f0bd6c"[^>]*><tspan font-family="sans 0">ICLR 2025/);
});

test('every machine draws these bytes; who changes them raises the version of the drawing', async () => {
  const { faces, png } = await cardRenderer(await readFaces());
  const drawing = png(svgOf(card('', 'ToolChain*: Ελληνικά и Việt – “so”'), faces));
  assert.ok(drawing.length < 60_000);
  const hash = createHash('sha256').update(drawing).digest('hex').slice(0, 16);
  assert.equal(`${drawingVersion} ${hash}`, '2 c4f8318296a82daa');
});
