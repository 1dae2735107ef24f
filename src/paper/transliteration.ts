import { wordPairs } from './word-table.ts';

const cyrillic = wordPairs(`
  а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch
  ы y э e ю yu я ya і i ї i є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ѣ e
`);

const greek = wordPairs(`
  α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
`);

/** So many Greek letters in a row are a word; fewer may be names of quantities. */
const greekWord = /\p{Script=Greek}{4}/u;

/** `text` with its Cyrillic letters in Latin, and its Greek ones where it has Greek words. */
export function transliterated(text: string): string {
  const latin = text
    .normalize('NFC')
    .replace(/[ъь]/giu, '')
    .replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic.get(letter.toLowerCase()) ?? letter);
  const plain = latin.normalize('NFD').replace(/(?<=\p{Script=Greek})\p{M}+/gu, '');
  if (!greekWord.test(plain)) return latin;
  return plain
    .replace(/ου/giu, 'ou')
    .replace(/\p{Script=Greek}/gu, (letter) => greek.get(letter.toLowerCase()) ?? letter);
}
