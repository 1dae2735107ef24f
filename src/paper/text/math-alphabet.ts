/** Where an alphabet begins: its capitals, its small letters, its digits, and Greek letters of both sizes. */
interface Alphabet {
  capital: number;
  small: number;
  digit?: number;
  greekCapital?: number;
  greekSmall?: number;
}

/** The block *Mathematical Alphanumeric Symbols* of Unicode, by the names of `mathvariant`. */
const alphabets: ReadonlyMap<string, Alphabet> = new Map([
  ['bold', { capital: 0x1d400, small: 0x1d41a, digit: 0x1d7ce, greekCapital: 0x1d6a8, greekSmall: 0x1d6c2 }],
  ['italic', { capital: 0x1d434, small: 0x1d44e, greekCapital: 0x1d6e2, greekSmall: 0x1d6fc }],
  ['bold-italic', { capital: 0x1d468, small: 0x1d482, greekCapital: 0x1d71c, greekSmall: 0x1d736 }],
  ['script', { capital: 0x1d49c, small: 0x1d4b6 }],
  ['bold-script', { capital: 0x1d4d0, small: 0x1d4ea }],
  ['fraktur', { capital: 0x1d504, small: 0x1d51e }],
  ['bold-fraktur', { capital: 0x1d56c, small: 0x1d586 }],
  ['double-struck', { capital: 0x1d538, small: 0x1d552, digit: 0x1d7d8 }],
  ['sans-serif', { capital: 0x1d5a0, small: 0x1d5ba, digit: 0x1d7e2 }],
  ['bold-sans-serif', { capital: 0x1d5d4, small: 0x1d5ee, digit: 0x1d7ec }],
  ['sans-serif-italic', { capital: 0x1d608, small: 0x1d622 }],
  ['sans-serif-bold-italic', { capital: 0x1d63c, small: 0x1d656 }],
  ['monospace', { capital: 0x1d670, small: 0x1d68a, digit: 0x1d7f6 }],
]);

/** Letters that Unicode had before that block, which leaves their places in it empty. */
const elsewhere: ReadonlyMap<number, string> = new Map([
  [0x1d455, 'ℎ'],
  ...placed(0x1d49c, { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ' }),
  [0x1d4ba, 'ℯ'],
  [0x1d4bc, 'ℊ'],
  [0x1d4c4, 'ℴ'],
  ...placed(0x1d504, { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' }),
  ...placed(0x1d538, { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' }),
]);

function placed(capital: number, letters: Record<string, string>): [number, string][] {
  return Object.entries(letters).map(([letter, sign]) => [capital + letter.charCodeAt(0) - 65, sign]);
}

/**
 * A text in the letters of an alphabet that `mathvariant` names; signs without a letter there stay. `undefined` where
 * it names none. Browsers draw `mathvariant` no longer, but for `normal` (MathML Core, section 2.2).
 */
export function inAlphabet(text: string, variant: string): string | undefined {
  const alphabet = alphabets.get(variant);
  return alphabet && text.replace(/&\w+;|[A-Za-z0-9Α-Ωα-ω]/g, (sign) => letterIn(alphabet, sign));
}

function letterIn({ capital, small, digit, greekCapital, greekSmall }: Alphabet, sign: string): string {
  const code = sign.charCodeAt(0);
  const from = (start: number | undefined, first: number) => {
    const place = start === undefined ? code : start + code - first;
    return elsewhere.get(place) ?? String.fromCodePoint(place);
  };
  if (sign.length > 1) return sign;
  if (/[A-Z]/.test(sign)) return from(capital, 0x41);
  if (/[a-z]/.test(sign)) return from(small, 0x61);
  if (/\d/.test(sign)) return from(digit, 0x30);
  return /[Α-Ω]/.test(sign) ? from(greekCapital, 0x391) : from(greekSmall, 0x3b1);
}
