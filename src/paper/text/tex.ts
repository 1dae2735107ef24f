import { wordPairs, wordsOf } from '../word-table.ts';
import type { StyleName } from './inline.ts';

/** What TeX macros that take no argument show: `alpha` -> `α`. Without backslash. */
export const symbols: ReadonlyMap<string, string> = wordPairs(`
  alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ
  mu μ nu ν xi ξ pi π rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
  Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
  leq ≤ le ≤ geq ≥ ge ≥ leqslant ⩽ geqslant ⩾ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫
  in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅
  forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ lor ∨ wedge ∧ vee ∨ vdash ⊢ models ⊨ therefore ∴ because ∵
  to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ uparrow ↑ downarrow ↓
  longrightarrow ⟶ longleftarrow ⟵ mapsto ↦ nearrow ↗ searrow ↘ hookrightarrow ↪ rightleftharpoons ⇌ implies ⟹ iff ⟺
  times × div ÷ pm ± mp ∓ cdot · ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙
  infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ surd √ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ
  langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lbrace { rbrace } vert | Vert ‖ mid ∣ parallel ∥ perp ⊥
  angle ∠ triangle △ square □ Box □ blacksquare ■ diamond ⋄ checkmark ✓ cmark ✓ xmark ✗ clubsuit ♣ heartsuit ♥ prime ′
  dagger † ddagger ‡ dag † ddag ‡ S § P ¶ copyright © pounds £ euro €
  ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ textellipsis … textendash – textemdash — textregistered ® texttrademark ™
  textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textgreater > textless < textbar |
  textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textdollar $ textpercent % textdegree °
  textbullet • textmu µ degree ° deg ° LaTeX LaTeX TeX TeX BibTeX BibTeX
  log log ln ln exp exp max max min min arg arg argmax argmax argmin argmin sup sup inf inf lim lim
  sin sin cos cos tan tan tanh tanh det det dim dim ker ker Pr Pr gcd gcd
`);

/** Macros that set their argument in a style, by style. */
export const styles = stylesOf([
  ['strong', 'textbf mathbf'],
  ['emphasis', 'textit emph textsl underline'],
  ['code', 'texttt'],
  ['smallCaps', 'textsc'],
  ['superscript', 'textsuperscript'],
  ['subscript', 'textsubscript'],
]);

/** Macros whose style holds to the end of their group, as in `{\em so}`, by style. */
export const switches = stylesOf([
  ['emphasis', 'em it itshape sl'],
  ['strong', 'bf bfseries'],
  ['code', 'tt ttfamily'],
  ['smallCaps', 'sc scshape'],
]);

/** Macros that only wrap their text. */
export const wrappers: ReadonlySet<string> = new Set(
  wordsOf('text textrm textsf textnormal textup mbox mathrm'),
);

/** Letters that TeX names; a space after the macro belongs to it (`S\o ren`). */
export const letters: ReadonlyMap<string, string> = wordPairs(`
  ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ ng ŋ NG Ŋ
`);

/** Macros that only steer line breaking or spacing and show nothing. */
export const invisible: ReadonlySet<string> = new Set(
  wordsOf('allowbreak nobreakdash xspace noindent hfill'),
);

/** Macros that show a space. */
export const spaces: ReadonlySet<string> = new Set(wordsOf('quad qquad enspace thinspace space newline'));

/** The sign that names an accent macro -> the combining character. */
const combining = wordPairs(`
  \` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 " \u0308
  r \u030a H \u030b v \u030c d \u0323 c \u0327 k \u0328 b \u0331
`);

const accented = /(?:\{(?:\\([ij])(?:\{\})?|([A-Za-z]))\}|\\([ij])(?![A-Za-z])|([A-Za-z]))/y;
const accentedAfterMacro = /(?:\{(?:\\([ij])(?:\{\})?|([A-Za-z]))\}| (?:\\([ij])(?![A-Za-z])|([A-Za-z])))/y;

/**
 * The letter that an accent macro at `source[at]` (its backslash) composes, in NFC, and where the
 * macro ends: `\'e`, `\"{o}`, `\c{c}`, `\v s`, `\'{\i}`. `undefined` where it is none: what no
 * single code point shows is more likely code (`\d `, `\u c`) than an accent.
 */
export function accentAt(source: string, at: number): { letter: string; end: number } | undefined {
  const name = source[at + 1] ?? '';
  const mark = combining.get(name);
  if (!mark) return undefined;
  const isMacro = /[a-zA-Z]/.test(name);
  const pattern = isMacro ? accentedAfterMacro : accented;
  pattern.lastIndex = at + 2;
  const match = pattern.exec(source);
  if (!match) return undefined;
  const [whole, bracedDotless, braced, dotless, bare] = match;
  if (bare && ((name === '.' && !/[IZzGgEe]/.test(bare)) || name === 'd' || name === 'b')) return undefined;
  const letter = ((bracedDotless ?? braced ?? dotless ?? bare ?? '') + mark).normalize('NFC');
  return letter.length === 1 ? { letter, end: at + 2 + whole.length } : undefined;
}

function stylesOf(
  rows: readonly (readonly [style: StyleName, macros: string])[],
): ReadonlyMap<string, StyleName> {
  return new Map(rows.flatMap(([style, macros]) => wordsOf(macros).map((macro) => [macro, style] as const)));
}
