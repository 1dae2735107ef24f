import { socialCardSize } from '../../content/picture-size.ts';
import { type FaceName, familyOf, runsOf } from '../../shelf/social-card/script.ts';
import type { CardStyle, SocialCard } from '../../shelf/social-card/social-card.ts';
import { brokenLines, type TextWidth } from './lines.ts';

/** The widths of texts in the two faces. */
export type Faces = Record<FaceName, TextWidth>;

/** Changes whenever cards look different, so that none is taken from the cache of an older drawing. */
export const drawingVersion = 2;

const margin = 84;
const lineWidth = socialCardSize.width - 2 * margin;
const titleSizes = [
  { size: 78, maxLines: 3 },
  { size: 68, maxLines: 4 },
  { size: 56, maxLines: 5 },
  { size: 47, maxLines: 6 },
];
const peopleSizes = [
  { size: 36, maxLines: 1 },
  { size: 30, maxLines: 1 },
];
/** The rule below the shelf's name, by its name. */
const rules: Readonly<Record<CardStyle['rule'], string>> = {
  double: `<path d="M${margin} 108h${lineWidth}M${margin} 114h${lineWidth}" stroke-width="2"/>`,
  fine: `<path d="M${margin} 111h${lineWidth}" stroke-width="2"/>`,
  heavy: `<path d="M${margin} 111h${lineWidth}" stroke-width="6"/>`,
  none: '',
};
/** The baselines of the last line and of the one above it. */
const foot = { place: socialCardSize.height - 54, people: socialCardSize.height - 108 };

/** A card as a drawing in SVG: the shelf's name over a rule, the title, its people, its place. */
export function svgOf({ title, people, place, shelf, style }: SocialCard, faces: Faces): string {
  const { sans } = faces;
  const { paper, ink, accent, face, rule } = style;
  const titleLines = brokenLines(title, lineWidth, titleSizes, faces[face]);
  const peopleLines = brokenLines(people, lineWidth, peopleSizes, sans);
  const [shelfLine = ''] = brokenLines(shelf, lineWidth, [{ size: 40, maxLines: 1 }], faces[face]).lines;
  const [placeLine = ''] = brokenLines(place, lineWidth, [{ size: 34, maxLines: 1 }], sans).lines;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${socialCardSize.width}" height="${socialCardSize.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    svgText(shelfLine, 82, 40, face, ink),
    rules[rule].replace('<path', `<path stroke="${ink}"`),
    ...titleLines.lines.map((line, at) =>
      svgText(line, 130 + titleLines.size * (1 + at * 1.15), titleLines.size, face, ink),
    ),
    ...peopleLines.lines.map((line) =>
      svgText(line, place ? foot.people : foot.place, peopleLines.size, 'sans', ink),
    ),
    svgText(placeLine, foot.place, 34, 'sans', accent),
    '</svg>',
  ].join('');
}

/** A line of text in SVG with its baseline at `y`; an empty one where the faces lack a character of it. */
export function svgText(
  line: string,
  y: number,
  size: number,
  face: FaceName,
  colour: string,
  x = margin,
): string {
  const runs = (runsOf(line) ?? []).map((run) => {
    const escaped = run.text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return `<tspan font-family="${familyOf(face, run.script)}">${escaped}</tspan>`;
  });
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${colour}" xml:space="preserve">${runs.join('')}</text>`;
}
