import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { faultsOf, styleDoubts, styleMistakes } from '../../../../src/content/site/own-style.ts';
import { sizeTokens } from '../../../../src/look/tokens.ts';

const mistakes = (css: string) =>
  styleMistakes(css, (name) => name === 'assets/waves.svg').map(({ line, reason }) => `${line}: ${reason}`);

test('a style sheet of rules, files of the folder and parts of drawings is right', () => {
  const css = `/* https://example.org, @import */
:root { --round: 0; }
.masthead { background: url("assets/waves.svg") no-repeat; mask: url(#part); }
@font-face { font-family: X; src: url(assets/waves.svg?v=2) format("woff2"); }
a::before { content: "// not an address"; }
`;
  assert.deepEqual(mistakes(css), []);
});

test('what a page would not get is named with its line', () => {
  const css = `@import "other.css";
/* a comment
   of two lines */ .a { background: URL( 'https://example.org/a.png' ) }
.b { background: url(//example.org/b.png), url(data:image/png;base64,AA) }
.c { background: url(assets/none.png); src: url(../../secret.png); cursor: url(/favicon.svg) }
.d { background: image-set("https://example.org/d.png" 1x) }
`;
  assert.deepEqual(mistakes(css), [
    '1: @import is not followed',
    '3: https://example.org/a.png is asked of another host, which no page does',
    '4: //example.org/b.png is asked of another host, which no page does',
    '4: an address that begins with data: is not loaded',
    '5: assets/none.png is not there',
    '5: ../../secret.png is outside of the content folder',
    '5: /favicon.svg is outside of the content folder',
    '6: https://example.org/d.png is asked of another host, which no page does',
  ]);
});

test('what is not CSS has its line; a name that CSS does not have is only doubtful', () => {
  const said = (css: string) => faultsOf(css).map(({ line, isWrong, reason }) => [line, isWrong, reason]);
  assert.deepEqual(said('p { color: red }\n\n.a { .b { --x: 1 } }\n@layer c { d { e: f } }\n'), []);
  assert.deepEqual(said('p {\n  color: red;\n'), [[1, true, 'the { is not closed']]);
  assert.deepEqual(said('p { color: red }\n}\n'), [[2, true, 'the } closes nothing']]);
  assert.deepEqual(said('p {\n  colr: red }\n'), [
    [2, false, 'this is not CSS: "colr" is not a known CSS property'],
  ]);
  assert.equal(said('/* open')[0]?.[1], true);
  assert.equal(faultsOf('p { colr: red }')[0]?.remedy, 'did you mean color?');
});

const doubts = (css: string) =>
  styleDoubts(css).map(({ line, reason, remedy }) => `${line}: ${reason}; ${remedy}`);

test('one open sign is named once, where it stands', () => {
  const said = (css: string) => faultsOf(css).map(({ line, reason }) => `${line}: ${reason}`);
  assert.deepEqual(said('p { color: red }\nh1 {\n  color: blue;\n\nh2 { color: green }\n'), [
    '2: the { is not closed',
  ]);
  assert.deepEqual(said('.a { content: "x }\n.b { color: red }'), ['1: a quotation mark is not closed']);
});

test('values that browsers leave out: what is no colour, a token that nothing gives a value', () => {
  assert.deepEqual(
    doubts(
      'p {\n  color: #zzz;\n  background: var(--acent);\n  border-color: var( --mine );\n  fill: redd }',
    ),
    [
      '2: #zzz is no colour; write six digits after the #, or three, each from 0 to 9 or from a to f',
      '3: nothing gives --acent a value; did you mean --accent?',
      '4: nothing gives --mine a value; give it one, or write one of the tokens that the README lists',
      '5: redd is no colour; did you mean red?',
    ],
  );
  assert.deepEqual(doubts('p { color: red\n  background: blue; }\nq { quotes: “a” }'), [
    '1: this line has no ; at its end; write it there',
    '3: “ is no quotation mark of CSS; write " instead',
  ]);
});

test('nothing is said of styles that are as they should be', () => {
  assert.deepEqual(
    doubts(`:root { --own: #12345678; --wide: calc(var(--column) + var(--space-1)) }
a:hover #zzz { color: var(--own); background: url(#zzz) var(--paper) /* #zzz */ }
#head:has(a) > p::before { content: "#zzz: “;"; color: currentcolor; fill: none; width: var(--wide); top: var(--any, 1px) }
@media (min-width: 3rem) { .x { grid-template:
  "a b" 1fr
  "c d" / 1fr 2fr; color: rgb(from var(--accent) r g b / 50%) } }`),
    [],
  );
  assert.deepEqual(
    sizeTokens,
    [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name),
  );
});
