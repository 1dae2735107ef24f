import assert from 'node:assert/strict';
import test from 'node:test';
import { faultsOf, styleMistakes } from '../../../../src/content/site/own-style.ts';

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
  assert.deepEqual(said('p {\n  color: red;\n'), [[3, true, 'this is not CSS: expected "}" to go with "{"']]);
  assert.deepEqual(said('p { color: red }\n}\n'), [[2, true, 'this is not CSS: unexpected "}"']]);
  assert.deepEqual(said('p {\n  colr: red }\n'), [
    [2, false, 'this is not CSS: "colr" is not a known CSS property'],
  ]);
  assert.equal(said('/* open')[0]?.[1], true);
  assert.equal(faultsOf('p { colr: red }')[0]?.remedy, 'did you mean color?');
});
