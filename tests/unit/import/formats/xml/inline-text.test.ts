import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, paragraphsIn } from '../../../../../src/import/formats/xml/inline-text.ts';

test('styles become macros of marked-up text', () => {
  assert.equal(
    lineOf('Thin MoS<sub>2</sub> of <i>E. coli</i>, 10<sup>th</sup>, <scp>r</scp> and <scp>AI</scp>'),
    'Thin MoS\\textsubscript{2} of \\emph{E. coli}, 10\\textsuperscript{th}, \\textsc{r} and AI',
  );
  assert.equal(
    lineOf('<span style="font-variant: small-caps;">r</span> <span class="nocase">of</span>'),
    '\\textsc{r} of',
  );
  assert.equal(lineOf('the <jats:italic> dead </jats:italic>line'), 'the \\emph{dead} line');
});

test('entities are decoded once, and those encoded twice as well', () => {
  assert.equal(lineOf('Care &amp; nutrition &#x2013; p &lt; 0.05'), 'Care & nutrition – p < 0.05');
  assert.equal(
    lineOf('AT&amp;amp;T, &amp;lt;i&amp;gt;so&amp;lt;/i&amp;gt; &lt;sub&gt;2&lt;/sub&gt;'),
    'AT&T, \\emph{so} \\textsubscript{2}',
  );
  assert.equal(lineOf('&unknown; &constructor;'), '&unknown; &constructor;');
});

test('what only looks like a tag stays', () => {
  assert.equal(lineOf('List<T> where a <b and c> d'), 'List<T> where a <b and c> d');
  assert.equal(
    lineOf('<weird>x</weird> <jats:named-content content-type="a>b">y</jats:named-content>'),
    'x y',
  );
});

test('broken markup leaves no tag and loses no word', () => {
  assert.equal(lineOf('<i>one <b>two</i> three</b> <i>four'), '\\emph{one \\textbf{two}} three \\emph{four}');
  assert.equal(lineOf('<i>a{b</i>'), 'a{b');
  assert.equal(lineOf('<i></i>x'), 'x');
});

test('headings lead their paragraphs, the heading of the whole abstract falls', () => {
  assert.equal(
    paragraphsIn(
      '<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>To see.</jats:p></jats:sec>\n <jats:sec><jats:title>Background:</jats:title>\n <jats:p>Known.</jats:p><jats:p>More.</jats:p></jats:sec>',
    ),
    'Aim, To see.\n\nBackground: Known.\n\nMore.',
  );
  assert.equal(
    paragraphsIn(
      '<jats:title>Summary</jats:title><jats:p><jats:list><jats:list-item><jats:p>A\n  b.</jats:p></jats:list-item><jats:list-item><jats:p>C.</jats:p></jats:list-item></jats:list></jats:p>',
    ),
    'A b.\n\nC.',
  );
});

test('blank lines divide the paragraphs of plain text', () => {
  assert.equal(paragraphsIn('One\nline.\n \nTwo.'), 'One line.\n\nTwo.');
});

test('mathematics: its TeX, or its text', () => {
  assert.equal(lineOf('<mml:math alttext="x^2"><mml:mi>x</mml:mi></mml:math>'), '$x^2$');
  assert.equal(
    lineOf(
      '<m:math><m:semantics><m:mi>x</m:mi><m:annotation encoding="application/x-tex">\\alpha</m:annotation></m:semantics></m:math>',
    ),
    '$\\alpha$',
  );
  assert.equal(
    lineOf(
      'of <jats:inline-formula><jats:alternatives><jats:tex-math>\\documentclass{minimal}\\begin{document}$$\\beta$$\\end{document}</jats:tex-math><mml:math><mml:mi>β</mml:mi></mml:math></jats:alternatives></jats:inline-formula> is',
    ),
    'of $\\beta$ is',
  );
  assert.equal(
    lineOf(
      '<mml:math><mml:msub><mml:mi>H</mml:mi><mml:mn>2</mml:mn></mml:msub> <mml:mi>O</mml:mi></mml:math>',
    ),
    'H\\textsubscript{2}O',
  );
});

test('lost spaces around links and words in italics are put back, not within words', () => {
  assert.equal(
    lineOf('simplified,<i>programmatic</i>and free from<ext-link href="x">http://a.bc/d</ext-link>'),
    'simplified, \\emph{programmatic} and free from http://a.bc/d',
  );
  assert.equal(lineOf('many <i>GPU</i>s of an<i>n</i>th'), 'many \\emph{GPU}s of an\\emph{n}th');
});
