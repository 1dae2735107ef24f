import { namedColours } from './named-colours.ts';

/** A colour of sRGB as style sheets write it: `#8c2a1c`, in lower case. */
export type Colour = `#${string}`;

/** A colour in OKLCH (https://www.w3.org/TR/css-color-4/#ok-lab): lightness from 0 to 1, chroma, hue in radians. */
interface Lch {
  lightness: number;
  chroma: number;
  hue: number;
}

/** Red, green and blue, each from 0 to 1: as they are stored, or as they shine. */
type Channels = readonly [red: number, green: number, blue: number];

/** The colour that `#rgb`, `#rrggbb` or a name of CSS stands for, in any case; `undefined` for any other text. */
export function colourNamed(text: string): Colour | undefined {
  const digits = namedColours.get(text.toLowerCase());
  if (digits !== undefined) return `#${digits}`;
  if (/^#[\da-f]{6}$/i.test(text)) return text.toLowerCase() as Colour;
  if (!/^#[\da-f]{3}$/i.test(text)) return undefined;
  return `#${Array.from(text.slice(1).toLowerCase(), (digit) => digit + digit).join('')}`;
}

/** The contrast of two colours by WCAG 2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), from 1 to 21. */
export function contrastOf(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that lies at `share` of the way from one to another, as eyes see it. */
export function mixed(from: Colour, to: Colour, share: number): Colour {
  const [a, b] = [labOf(from), labOf(to)];
  const at = (place: 0 | 1 | 2) => a[place] + (b[place] - a[place]) * share;
  return hexOf(shownOf([at(0), at(1), at(2)]));
}

/** Lightness is tried in steps of this. */
const step = 0.002;

/**
 * The colour of the same hue, as near in lightness as can be, that has at least this contrast with each of
 * `others`: `colour` itself where it has; `undefined` where none has.
 */
export function nearestReadable(
  colour: Colour,
  others: readonly Colour[],
  contrast: number,
): Colour | undefined {
  const isReadable = (one: Colour) => others.every((other) => contrastOf(one, other) >= contrast);
  if (isReadable(colour)) return colour;
  const lch = lchOf(colour);
  for (let distance = step; distance < 1 + step; distance += step)
    for (const lightness of [lch.lightness - distance, lch.lightness + distance]) {
      if (lightness < -step || lightness > 1 + step) continue;
      const tried = within({ ...lch, lightness: Math.min(1, Math.max(0, lightness)) });
      if (isReadable(tried)) return tried;
    }
  return undefined;
}

/** A colour in OKLCH with hue in degrees; with less chroma where screens have no such colour. */
export function colourOf(lightness: number, chroma: number, degrees: number): Colour {
  return within({ lightness, chroma, hue: (degrees * Math.PI) / 180 });
}

/** A colour in sRGB, with as much of its chroma as there is at its lightness. */
function within(lch: Lch): Colour {
  for (let chroma = lch.chroma; chroma > 0; chroma -= step) {
    const channels = shownOf(labFrom({ ...lch, chroma }));
    if (channels.every((channel) => channel > -step && channel < 1 + step)) return hexOf(channels);
  }
  return hexOf(shownOf([lch.lightness, 0, 0]));
}

function luminanceOf(colour: Colour): number {
  const [red, green, blue] = channelsOf(colour).map(shining);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function channelsOf(colour: Colour): Channels {
  const at = (place: number) => Number.parseInt(colour.slice(place, place + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

function hexOf(channels: Channels): Colour {
  const digits = channels.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

const shining = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const stored = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** Lightness, and how far towards red and yellow, in OKLab. */
function labOf(colour: Colour): Channels {
  const [r = 0, g = 0, b = 0] = channelsOf(colour).map(shining);
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

/** The channels of a colour in OKLab; outside of 0 to 1 where screens have no such colour. */
function shownOf([lightness, a, b]: Channels): Channels {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    stored(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    stored(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    stored(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}

function lchOf(colour: Colour): Lch {
  const [lightness, a, b] = labOf(colour);
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

const labFrom = ({ lightness, chroma, hue }: Lch): Channels => [
  lightness,
  chroma * Math.cos(hue),
  chroma * Math.sin(hue),
];
