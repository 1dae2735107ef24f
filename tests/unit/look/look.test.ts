import assert from 'node:assert/strict';
import test from 'node:test';
import { parseSite } from '../../../src/content/site/site.ts';
import { type Colour, contrastOf, mixed } from '../../../src/look/colour.ts';
import { faintColours } from '../../../src/look/contrast.ts';
import { lookOf } from '../../../src/look/look.ts';
import { colourRoles, paletteOf } from '../../../src/look/palette.ts';
import { lookSchema } from '../../../src/look/schema.ts';
import { styleSheetOf } from '../../../src/look/style-sheet.ts';
import { themes } from '../../../src/look/themes.ts';

const lookIn = (yaml: string) => lookOf(parseSite(yaml, 'site.yaml').look);
const here = (file: string) => `./${file}`;

for (const [name, { colours }] of Object.entries(themes))
  for (const [scheme, palette] of Object.entries(colours)) {
    test(`${name}: everybody reads its text on ${scheme} paper, also in charts and where it is marked`, () => {
      const { paper, sheet, ink, quiet, accent, mark } = palette;
      const pairs: Record<string, [Colour, Colour]> = {
        'ink on paper': [ink, paper],
        'ink on sheet': [ink, sheet],
        'ink on mark': [ink, mark],
        'ink on the darkest tint of a chart': [ink, mixed(paper, accent, 0.32)],
        'quiet on paper': [quiet, paper],
        'accent on paper': [accent, paper],
      };
      const faint = Object.entries(pairs).filter(([, [text, ground]]) => contrastOf(text, ground) < 7);
      assert.deepEqual(faint, []);
      assert.ok(contrastOf(quiet, sheet) >= 6.75, `quiet on sheet: ${contrastOf(quiet, sheet)}`);
    });

    test(`${name}: what follows from paper and ink on ${scheme} paper is near to what the theme gives`, () => {
      const { paper, ink, accent } = palette;
      const derived = paletteOf({ paper, ink, accent });
      assert.deepEqual(Object.keys(derived), Object.keys(colourRoles));
      assert.ok(contrastOf(derived.quiet, derived.sheet) >= 7);
      assert.ok(contrastOf(derived.ink, derived.mark) >= 7);
      for (const role of ['sheet', 'rule'] as const)
        assert.ok(contrastOf(derived[role], palette[role]) < 1.25, role);
    });
  }

test('a shelf that says nothing has the first theme as it is', () => {
  const { about: _, ...journal } = themes.journal;
  const { fonts, logo, favicon, picture, ...look } = lookIn('');
  assert.deepEqual(look, journal);
  assert.deepEqual([fonts, logo, favicon, picture], [{}, undefined, undefined, undefined]);
});

test('an accent of its own leaves the rest to the theme, and gives that of the other paper', () => {
  const { light, dark } = lookIn("look:\n  colours:\n    light: { accent: '#00557D' }\n").colours;
  assert.deepEqual(light, { ...themes.journal.colours.light, accent: '#00557d' });
  assert.deepEqual(dark, { ...themes.journal.colours.dark, accent: '#64a9d6' });
});

test('what follows from paper and ink follows from the shelf’s own', () => {
  const { light, dark } = lookIn("look:\n  colours:\n    light: { paper: '#fff', rule: '#abc' }\n").colours;
  const { ink, accent } = themes.journal.colours.light;
  assert.deepEqual(light, paletteOf({ paper: '#ffffff', ink, accent, rule: '#aabbcc' }));
  assert.deepEqual(dark, themes.journal.colours.dark);
});

test('a colour that can’t be read is refused with its contrast and the nearest that can', () => {
  const refused = (yaml: string, message: string) =>
    assert.throws(() => parseSite(yaml, 'site.yaml'), { message: `site.yaml:${message}` });
  refused(
    "look:\n  colours:\n    light:\n      accent: '#3aa'\n",
    "4: look.colours.light.accent has a contrast of 2.6:1 with the paper (#fcfaf5), where text needs 4.5:1. Write '#078181', the nearest of its hue.",
  );
  refused(
    "look:\n  colours:\n    dark: { paper: '#888888' }\n",
    "3: look.colours.dark.paper has a contrast of 2.8:1 with the ink (#ebe5d9), where text needs 4.5:1. Write '#484848', the nearest of its hue.",
  );
  refused(
    'look:\n  colours:\n    light:\n      accent: #8c2a1c\n',
    "4: look.colours.light.accent is not a colour. Write it as '#8c2a1c', in its quotes, for # begins a comment.",
  );
});

test('a colour that some can’t read is told from one that everybody reads', () => {
  const own = { accent: '#a0522d' } as const;
  const palette = { ...themes.journal.colours.light, ...own };
  assert.deepEqual(faintColours(own, palette, 4.5), []);
  assert.deepEqual(
    faintColours(own, palette, 7).map(({ role }) => role),
    ['accent'],
  );
  assert.deepEqual(faintColours({}, palette, 7), []);
});

test('a theme, a face and a file that aren’t known are refused, with what there is', () => {
  for (const [yaml, message] of [
    ['look: { theme: jurnal }', /look\.theme is not known here: jurnal\. Did you mean journal\?/],
    [
      'look: { theme: dark }',
      /look\.theme is not known here: dark\. Write journal, laboratory or observatory\./,
    ],
    ['look: { corners: rond }', /look\.corners is not known here: rond\. Did you mean round\?/],
    ['look: { faces: { text: serf } }', /look\.faces\.text is not known here: serf\. Did you mean serif\?/],
    [
      'look: { faces: { text: Plex } }',
      /look\.faces\.text is not known here: Plex\. Write serif, .+ or name the files of Plex in look\.fonts\./,
    ],
    ['look: { fonts: { Plex: { bold: assets/a.woff2 } } }', /look\.fonts\.Plex\.bold is not a weight\./],
    ['look: { fonts: { sans: { 400: assets/a.woff2 } } }', /look\.fonts\.sans can’t be the name of a font\./],
    ['look: { fonts: { "a\\";}": { 400: assets/a.woff2 } } }', /can’t be the name of a font\./],
    ['look: { logo: { file: ../logo.svg } }', /look\.logo\.file is not in the folder assets\./],
    ['look: { favicon: "assets/a b.svg" }', /look\.favicon has a name that not every system takes\./],
    [
      'look: { colours: { light: { papr: "#fff" } } }',
      /look\.colours\.light\.papr is not a field that is known here\./,
    ],
  ] as const)
    assert.throws(() => parseSite(yaml, 'site.yaml'), { message });
});

test('the style sheet has every token, dark ones for who asks for dark', () => {
  const css = styleSheetOf(lookIn(''), here);
  const [plain = '', dark = ''] = css.split('\n');
  assert.match(
    plain,
    /^:root \{ color-scheme: light dark; --text-face: "Offprint Serif", .*--paper: #fcfaf5;/,
  );
  assert.match(dark, /^@media screen and \(prefers-color-scheme: dark\) \{ :root \{ --paper: #171614;/);
});

test('a look that is dark for every reader is light in print alone', () => {
  const css = styleSheetOf(lookIn('look: { theme: observatory }'), here);
  assert.match(css, /^:root \{ color-scheme: dark; .*--paper: #f6f7fb;/);
  assert.match(css, /^@media screen \{ :root \{ --paper: #10142a;/m);
  assert.match(
    styleSheetOf(lookIn('look: { theme: observatory, scheme: auto }'), here),
    /prefers-color-scheme: dark/,
  );
  assert.doesNotMatch(styleSheetOf(lookIn('look: { scheme: light }'), here), /@media/);
});

test('fonts of the shelf’s own are named with their weights', () => {
  const yaml =
    'look:\n  fonts:\n    Plex: { 400: assets/p.woff2, 200 900 italic: assets/i.woff2 }\n  faces: { text: Plex }\n';
  const css = styleSheetOf(lookIn(yaml), here);
  assert.match(
    css,
    /^@font-face \{ font-family: "Plex"; font-weight: 400; font-style: normal; font-display: swap; src: url\("\.\/assets\/p\.woff2"\) format\("woff2"\); \}$/m,
  );
  assert.match(css, /font-weight: 200 900; font-style: italic;/);
  assert.match(css, /--text-face: "Plex", .*serif; --heading-face: "Offprint Serif"/);
});

test('what is no colour is named with what a colour is, and the nearest name', () => {
  for (const [accent, said] of [
    ['#7a1f3', 'write six digits after the #, or three'],
    ['7a1f3c', "write '#7a1f3c', in its quotes"],
    ['crimsn', 'did you mean crimson?'],
    ['rgb(1, 2, 3)', 'such as teal'],
    ['', 'for # begins a comment'],
  ] as const) {
    const { error } = lookSchema.safeParse({ colours: { light: { accent } } });
    assert.ok(error?.issues[0]?.message.startsWith('is not a colour'), accent);
    assert.ok(error?.issues[0]?.message.includes(said), error?.issues[0]?.message);
  }
  assert.equal(lookSchema.parse({ colours: { dark: { accent: 'Gold' } } }).colours.dark.accent, '#ffd700');
});
