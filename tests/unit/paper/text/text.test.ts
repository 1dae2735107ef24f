import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { htmlOf, markedText, plainText } from '../../../../src/paper/text/text.ts';

const html = (source: string, links = true) => htmlOf(markedText(source).nodes, { links });
const found = (source: string) =>
  markedText(source).problems.map(({ kind, found: words }) => `${kind} ${words}`);

function each(cases: Record<string, string>, convert: (source: string) => string): void {
  for (const [source, expected] of Object.entries(cases)) assert.equal(convert(source), expected, source);
}

test('escaped characters are the characters', () => {
  each(
    { '24.8\\%': '24.8%', 'R\\&D \\#1 a\\_b \\$5 \\{x\\}': 'R&D #1 a_b $5 {x}', 'vs.\\ 35': 'vs. 35' },
    plainText,
  );
});

test('accents are composed', () => {
  each(
    {
      "Pok\\'emon": 'Pokémon',
      'na\\"{\\i}ve': 'naïve',
      'Schr\\"odinger': 'Schrödinger',
      'Fran\\c{c}ois': 'François',
      'Ko\\v sice': 'Košice',
      'Erd\\H{o}s': 'Erdős',
      'S\\o ren, {\\L}ukasz': 'Søren, Łukasz',
      '(\\"Ust\\"un)': '(Üstün)',
      "Bolet\\'{\\i}n": 'Boletín',
      'stra\\ss{}e': 'straße',
    },
    plainText,
  );
  assert.equal(plainText("Pok\\'emon"), plainText("Pok\\'emon").normalize('NFC'));
});

test('quotation marks that were escaped as in program source are no accents', () => {
  each(
    { 'say \\"outlier\\" now': 'say "outlier" now', "an object\\'s potential": "an object's potential" },
    plainText,
  );
});

test('styles become elements', () => {
  each(
    {
      '\\textbf{D}iff': '<strong>D</strong>iff',
      '\\emph{a \\textbf{b}} \\textit{c}': '<em>a <strong>b</strong></em> <em>c</em>',
      '\\textsc{AIEV}-x \\texttt{run}': '<span class="small-caps">AIEV</span>-x <code>run</code>',
      '{\\em and} {\\bf b} {\\it vs.}': '<em>and</em> <strong>b</strong> <em>vs.</em>',
      '\\textbf{open': '\\textbf{open',
    },
    html,
  );
});

test('symbols are shown and their groups vanish', () => {
  each(
    {
      '100\\times faster': '100× faster',
      '34\\% \\rightarrow 47': '34% → 47',
      '360{\\deg} {\\Delta}G': '360° ΔG',
      '360^\\circ and 360^{\\circ}': '360° and 360°',
      '\\LaTeX{} \\ldots': 'LaTeX …',
      '16\\,FPS': '16 FPS',
    },
    plainText,
  );
});

test('an unknown macro stays word for word and is reported with its place', () => {
  const source = 'we propose \\name, {\\name} and \\ours{}';
  assert.equal(html(source), source);
  assert.deepEqual(markedText(source).problems[0], { kind: 'unknown-macro', found: '\\name', offset: 11 });
  assert.deepEqual(found(source), ['unknown-macro \\name', 'unknown-macro \\name', 'unknown-macro \\ours']);
});

test('a lost backslash stays and is reported; English words are not', () => {
  const source = '34.66% rightarrow 47.36%, 360^circ, O(sqrt(n))';
  assert.equal(html(source), source);
  assert.deepEqual(found(source), [
    'lost-backslash rightarrow',
    'lost-backslash circ',
    'lost-backslash sqrt',
  ]);
  assert.equal(markedText(source).problems[0]?.offset, 7);
  assert.deepEqual(
    found('three times, in alpha to sim, approx. 5, \\rightarrow, a fraction, https://a.org/sqrt'),
    [],
  );
});

test('a caret raises what follows it, and nothing else does', () => {
  each(
    {
      'A^2Nav': 'A<sup>2</sup>Nav',
      '10^26 R^d': '10<sup>26</sup> R<sup>d</sup>',
      'n^{1+o(1)}, (IA)^3': 'n<sup>1+o(1)</sup>, (IA)<sup>3</sup>',
      '[^a] ^2 x^ab W^+': '[^a] ^2 x^ab W^+',
      '\\^{}2': '^2',
      'https://a.org/A^2B': '<a href="https://a.org/A" rel="noopener">https://a.org/A</a>^2B',
    },
    html,
  );
});

test('only braces lower; names of variables and files stay', () => {
  each(
    {
      'π_{0.5} and G_{stack}': 'π<sub>0.5</sub> and G<sub>stack</sub>',
      'snake_case IL_ADS frame_{id}.png a_{b}_c': 'snake_case IL_ADS frame_{id}.png a_{b}_c',
    },
    html,
  );
});

test('a tilde ties words; before and between amounts and in paths it is a tilde', () => {
  each(
    {
      'Models~(LLMs) on an RTX~5090 by~\\emph{us}, 46~years': 'Models (LLMs) on an RTX 5090 by us, 46 years',
      '~90% 1~4 75%~89% 1M~4M ~/x a ~ b x~N': '~90% 1~4 75%~89% 1M~4M ~/x a ~ b x~N',
    },
    plainText,
  );
});

test('asterisks, underscores and backticks are text', () => {
  const source = 'ToolChain* and **A* Search** with `x` ``so\'\' a_b {VM} GUI-R1 : <b> & "c"';
  assert.equal(plainText(source), source);
});

test('addresses become links, unless the text stands in a link', () => {
  const link = (href: string, text = href) => `<a href="${href}" rel="noopener">${text}</a>`;
  each(
    {
      'at https://github.com/a/b_c.': `at ${link('https://github.com/a/b_c')}.`,
      '\\url{https://a.org/x\\_y}': link('https://a.org/x_y'),
      'https://a.org/x\\_y!': `${link('https://a.org/x_y')}!`,
      '\\href{https://a.org}{the \\emph{page} https://b.org}': link(
        'https://a.org',
        'the <em>page</em> https://b.org',
      ),
      '\\url{javascript:alert(1)} \\href{data:x}{y}': '\\url{javascript:alert(1)} \\href{data:x}{y}',
    },
    html,
  );
  assert.equal(html('see https://a.org/?a=1&b=2', false), 'see https://a.org/?a=1&amp;b=2');
});

test('amounts of money are not mathematics', () => {
  for (const source of [
    'costs $5 and $10',
    '$5 to $10',
    '$100M in all',
    'US$5 and US$10',
    '87-$89% of',
    '($65). We',
    'for 1$: Cheap fixes at 4$ per hour',
    '$HOME/$USER',
    '$5, or 10$',
    '$textbf{specialist} and textbf{generalist}$',
    'an open $x',
    '$$$',
    '$ x $',
    '$(ls) and $(pwd)',
  ]) {
    assert.deepEqual(markedText(source).nodes, [{ type: 'text', value: source }], source);
  }
});

test('formulas are found in all four ways of writing', () => {
  const formulas = (source: string) =>
    markedText(source).nodes.flatMap((node) =>
      node.type === 'math' ? [`${node.tex}${node.display ? '!' : ''}`] : [],
    );
  assert.deepEqual(formulas('$\\pi_0$, $10\\times$, $x$, $N$-gram, $k$NN, $5$'), [
    '\\pi_0',
    '10\\times',
    'x',
    'N',
    'k',
    '5',
  ]);
  assert.deepEqual(formulas('\\( O(n^2) \\) \\[x\\] $$y$$ \\[1, 2\\]'), ['O(n^2)', 'x!', 'y!']);
  assert.deepEqual(formulas('costs \\$5, $x$ costs $7'), ['x']);
});

test('plain text speaks formulas where they are simple', () => {
  each(
    {
      '$\\pi_0$-FAST': 'π0-FAST',
      '$10\\times$ faster': '10× faster',
      '$O(n\\log n)$': 'O(n log n)',
      '$\\frac{a}{b}$, $\\sqrt{d}$, $\\mathbb{R}^d$': 'a/b, √d, Rd',
      '$10^{-3}$ and $x^{n+1}$': '10⁻³ and x^(n+1)',
      'A^2Nav': 'A2Nav',
      '$\\unknown{x}$': '\\unknown{x}',
    },
    plainText,
  );
});

test('a formula that cannot be read stays word for word and is reported', () => {
  const source = 'so $\\unknown{x} < 1$ it is';
  assert.equal(html(source), 'so <code class="tex">$\\unknown{x} &lt; 1$</code> it is');
  const [problem] = markedText(source).problems;
  assert.equal(problem?.kind, 'bad-mathematics');
  assert.equal(problem?.found, '$\\unknown{x} < 1$');
  assert.equal(problem?.offset, 3);
  assert.match(problem?.message ?? '', /\\unknown/);
});

test('the words of real titles and abstracts stay', () => {
  const samples: Record<string, string> = {
    'A^2Nav: Action-Aware Zero-Shot Robot Navigation by Exploiting Vision-and-Language Ability':
      'A2Nav: Action-Aware Zero-Shot Robot Navigation by Exploiting Vision-and-Language Ability',
    'ToolChain*: Efficient Action Space Navigation in Large Language Models with A* Search':
      'ToolChain*: Efficient Action Space Navigation in Large Language Models with A* Search',
    'by an average of 24.8\\% on these "difficult" instances -- (e.g. IL_ADS) & <more>':
      'by an average of 24.8% on these "difficult" instances -- (e.g. IL_ADS) & <more>',
    'surpassing the baseline by +12.7% (34.66% rightarrow 47.36%). Code is at https://github.com/a/D-PoT.':
      'surpassing the baseline by +12.7% (34.66% rightarrow 47.36%). Code is at https://github.com/a/D-PoT.',
    'we propose \\name, the first {Goal-Observation-Action (MGOA)} dataset':
      'we propose \\name, the first {Goal-Observation-Action (MGOA)} dataset',
    'problems curated: 14{,}056 with N{=}4': 'problems curated: 14,056 with N=4',
  };
  const content = (source: string) => unescaped(html(source).replace(/<[^>]*>/g, ''));
  each(samples, content);
  each(samples, plainText);
});

const unescaped = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const anything = fc.string({ unit: 'binary', maxLength: 80 });
const pieces = fc.constantFrom(
  '$',
  '\\',
  '{',
  '}',
  '^',
  '_{',
  '~',
  '\\href{',
  '\\url{',
  'javascript:alert(1)',
  'https://a.org/"onload="x',
  '<script>',
  '"',
  "'",
  '<',
  '>',
  '&',
  '\\textbf{',
  '{\\em ',
  '\\(',
  '\\)',
  'https://',
  '&lt;',
  '\\"',
  ' ',
  'a',
  '1',
  '\n',
  '\\href{https://a.b}{',
  '\\htmlStyle{color:red}{x}',
);
const hostile = fc.array(fc.oneof(pieces, anything), { maxLength: 25 }).map((parts) => parts.join(''));
const ours =
  /^(?:[^<>]|<\/?(?:sup|sub|em|strong|code|span|a|math|m[a-z]+)>|<span class="small-caps">|<code class="tex">|<a href="https?:\/\/[^"<>\s]*" rel="noopener">|<m[a-z]+(?: (?!on|style|href|src)[a-z]+="[^"<>]*")*>)*$/u;

test('no text makes a tag, a handler or an address that is not ours', () => {
  fc.assert(
    fc.property(hostile, (source) => ours.test(html(source))),
    { numRuns: 1500 },
  );
});

test('text without markup comes back exactly', () => {
  const plain = fc.string({ unit: 'binary' }).filter((text) => !/[\\$^{}~]|https?:/i.test(text));
  fc.assert(
    fc.property(plain, (source) => unescaped(html(source)) === source),
    { numRuns: 1000 },
  );
});

test('problems name what stands at their place', () => {
  fc.assert(
    fc.property(hostile, (source) =>
      markedText(source).problems.every(({ found: words, offset }) => source.startsWith(words, offset)),
    ),
  );
});

test('long hostile texts take time in proportion to their length', () => {
  const units = [
    '$',
    '{',
    '\\',
    '^',
    'a^',
    '\\textbf{',
    '$a ',
    '\\(',
    '\\[a',
    '\\"a',
    'https://a^',
    'https://a.b/\\_',
    'https://a.b/)',
    '{\\em ',
    '$$a$',
    '\\url{',
  ];
  for (const unit of units) {
    const source = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = performance.now();
    markedText(source);
    // Quadratic work takes minutes at this length, linear work some milliseconds.
    assert.ok(performance.now() - start < 2000, JSON.stringify(unit));
  }
});

test('a displayed formula that may be wider than a phone scrolls by itself, named as it is spoken', () => {
  const html = (source: string, links = true) => htmlOf(markedText(source).nodes, { links });
  const wide = '$$a_1 + a_2 + a_3 + a_4 + a_5 + a_6 < n$$';
  assert.match(
    html(wide),
    /^<span class="scroller" role="group" aria-label="a1 \+ a2 \+ a3 \+ a4 \+ a5 \+ a6 &lt; n" tabindex="0"><math .*<\/math><\/span>$/,
  );
  assert.match(html(wide, false), /^<span class="scroller"><math /);
  assert.match(html('$$a + b$$'), /^<math /);
  assert.match(html(wide.replaceAll('$$', '$')), /^<math /);
});
