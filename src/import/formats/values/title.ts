import { wordsOf } from '../../../paper/word-table.ts';

/** A title with its subtitle, where the title doesn't hold that already. */
export function wholeTitle(title: string, subtitle: string): string {
  if (subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return title === ''
    ? subtitle
    : `${title.replace(/\s*:$/, '')}${/[?!]$/.test(title) ? ' ' : ': '}${subtitle}`;
}

/** Abbreviations that a title can end with; their dot is theirs. */
const abbreviations = wordsOf(`
  Jr Sr Esq Inc Ltd Co Corp Bros Univ Dept Dr Prof St etc al ed eds vol no ca vs ff rev repr ser suppl Suppl app
  sp spp ssp subsp nov
  Chr Kr Jh Jhs Jhd Jhdt Jhdts Jahrh Jahrhs Jt Jts Bd Bde Nr Hg Hrsg Aufl Abb Taf Anm Diss
`);

// Initials, too: `B.C.`, `H. G.`, `Wells, H.`; but a vitamin's or hepatitis' letter isn't one.
const abbreviated = new RegExp(
  `(?<!\\p{L}|\\d)(?:${abbreviations.join('|')}|(?:\\p{L}{1,2}\\.[\\s-]?)+\\p{L})\\.$|\\p{Ll},\\s\\p{Lu}\\.$`,
  'u',
);

/** A title without the full stop that a service sets behind every title; an ellipsis and an abbreviation's dot stay. */
export function unstoppedTitle(title: string): string {
  return /[^.]\.$/.test(title) && !abbreviated.test(title) ? title.slice(0, -1) : title;
}

/** `retracted`, `withdrawn` or `corrected` where a title says so in front: `RETRACTED: …`. */
export function statusInTitle(title: string): string | undefined {
  const word =
    /^\W?(retracted|retraction|withdrawn|corrected)\b(?: article| paper| chapter| and republished)?\W{0,2}[:\]]/i
      .exec(title)?.[1]
      ?.toLowerCase();
  return word === 'retraction' ? undefined : word;
}
