import { type Colour, colourOf, contrastOf, mixed, nearestReadable } from './colour.ts';

/** What each colour of a look is for, in the order of the style sheet. */
export const colourRoles = {
  paper: 'what everything stands on',
  sheet: 'boxes on the paper',
  ink: 'text and headings',
  quiet: 'text beside the text: dates, labels, notes',
  rule: 'fine rules and underlines',
  'strong-rule': 'the rule below a head',
  accent: 'what is chosen, marked or under the pointer',
  mark: 'what is marked in a text',
} as const;

/** A colour by what it is for. */
export type ColourRole = keyof typeof colourRoles;

/** All colours of a look, on light paper or on dark. */
export type Palette = Readonly<Record<ColourRole, Colour>>;

/** The colours that are given; the others follow from them. */
export type GivenColours = { readonly [role in ColourRole]?: Colour };

/** The least contrast of text that is still read, and the one that everybody reads (WCAG 2, AA and AAA). */
export const leastContrast = 4.5;
export const goodContrast = 7;

/** The shares of ink in paper of what follows from the two. */
const sheetShare = 0.045;
const ruleShare = 0.16;
const darkStrongRuleShare = 0.55;

/**
 * The colours of a theme with a shelf's own in place of its. Where paper or ink are its own, what follows from
 * them is no longer the theme's either.
 */
export function withOwnColours(theme: Palette, own: GivenColours): LeastColours {
  if (own.paper === undefined && own.ink === undefined) return { ...theme, ...own };
  const { paper, ink, accent } = theme;
  return { paper, ink, accent, ...own };
}

/** The colours that can't be left out, and those that are given besides. */
type LeastColours = GivenColours & Pick<Palette, 'paper' | 'ink' | 'accent'>;

/**
 * A palette from the colours that are given: the sheet and the
 * rules are paper with some ink in it, quiet text is the palest mixture of the two that has a contrast of 7:1 on
 * paper and sheet (or is ink), marked text stands on yellow.
 */
export function paletteOf(given: LeastColours): Palette {
  const { paper, ink, accent } = given;
  const isDark = contrastOf(paper, '#000000') < contrastOf(paper, '#ffffff');
  const sheet = given.sheet ?? mixed(paper, ink, sheetShare);
  return {
    paper,
    sheet,
    ink,
    quiet: given.quiet ?? quietOf(paper, ink, sheet),
    rule: given.rule ?? mixed(paper, ink, ruleShare),
    'strong-rule': given['strong-rule'] ?? (isDark ? mixed(paper, ink, darkStrongRuleShare) : ink),
    accent,
    mark:
      given.mark ?? nearestReadable(colourOf(isDark ? 0.37 : 0.92, 0.08, 92), [ink], goodContrast) ?? paper,
  };
}

/** Steps in which ink is added to quiet text. */
const quietStep = 0.01;

function quietOf(paper: Colour, ink: Colour, sheet: Colour): Colour {
  for (let share = 0.6; share < 1; share += quietStep) {
    const tried = mixed(paper, ink, share);
    if ([paper, sheet].every((ground) => contrastOf(tried, ground) >= goodContrast)) return tried;
  }
  return ink;
}
