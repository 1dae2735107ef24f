import { files } from 'virtual:offprint/own-files';
import { addressOf } from '../content/addresses.ts';
import type { Colour } from '../look/colour.ts';
import type { Look } from '../look/look.ts';
import { headingWeights } from '../look/theme.ts';
import sans from '../styles/fonts/sans-400-base.woff2?url';
import sansBold from '../styles/fonts/sans-600-base.woff2?url';
import serif from '../styles/fonts/serif-400-base.woff2?url';
import serifBold from '../styles/fonts/serif-600-base.woff2?url';
import { href } from './href.ts';

/** An icon of the site for browsers. */
export interface Icon {
  address: string;
  type: string;
  /** `any`, or `180x180`. */
  size: string;
}

/** The icon that the look names, or the engine's in the look's colours. */
export function iconOf({ favicon }: Look): Icon {
  const file = favicon === undefined ? undefined : files[favicon];
  if (!file) return { address: href(addressOf('favicon.svg')), type: 'image/svg+xml', size: 'any' };
  return favicon?.endsWith('.png')
    ? { address: file.address, type: 'image/png', size: `${file.width}x${file.height}` }
    : { address: file.address, type: 'image/svg+xml', size: 'any' };
}

/** The colours of paper, the first by default, each with the media query for which it stands. */
export function paperColours({ colours, scheme }: Look): [PaperColour, ...PaperColour[]] {
  const { light, dark } = colours;
  if (scheme !== 'auto') return [{ paper: colours[scheme].paper }];
  return [
    { paper: light.paper, media: '(prefers-color-scheme: light)' },
    { paper: dark.paper, media: '(prefers-color-scheme: dark)' },
  ];
}

interface PaperColour {
  paper: Colour;
  media?: string;
}

/** A picture in a page, which may be another on dark paper. */
export interface Logo {
  address: string;
  dark?: string | undefined;
  width: number | undefined;
  height: number | undefined;
  /** Whether the shelf's name is in it. */
  isName: boolean;
}

/** The logo of a look; `undefined` where it has none. */
export function logoOf({ logo, scheme }: Look): Logo | undefined {
  const light = logo && files[logo.file];
  if (!light) return undefined;
  const dark = logo.dark === undefined ? undefined : files[logo.dark];
  const isName = logo.name === 'inside';
  const { address, width, height } = (scheme === 'dark' && dark) || light;
  return { address, dark: scheme === 'auto' ? dark?.address : undefined, width, height, isName };
}

/** The engine's own font files for the characters of every page, by face and weight. */
const fontFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  serif: { 400: serif, 600: serifBold },
  sans: { 400: sans, 600: sansBold },
};

/** The fonts that a page needs at once, in which its text, its labels and its headings are set; lists have bold titles. */
export function preloadedFonts({ faces, fonts, headings }: Look, isList: boolean): string[] {
  const weights = new Set([headingWeights[headings], ...(isList ? [600] : [])]);
  const needed = [
    [faces.text, 400] as const,
    ...[...weights].map((weight) => [faces.headings, weight] as const),
    [faces.labels, 400] as const,
  ];
  const addresses = needed.map(
    ([face, weight]) => fontFiles[face]?.[weight] ?? files[fonts[face]?.[weight] ?? '']?.address,
  );
  return [...new Set(addresses.filter((address) => address !== undefined))];
}
