import { type FaceName, familyOf, runsOf } from '../../shelf/social-card/script.ts';
import { type SocialCard, socialCardSize } from '../../shelf/social-card/social-card.ts';
import { brokenLines, type Measure } from './lines.ts';

/** How wide texts are in the two faces, at a size of 1. */
export type Faces = Record<FaceName, Measure>;

/** Changes whenever pictures look different, so that none is taken for an older one. */
export const drawingVersion = 2;

const edge = 84;
const measure = socialCardSize.width - 2 * edge;
const colours = { paper: '#fcfaf5', ink: '#1d1b18', accent: '#8c2a1c' };
const titleSteps = [
  { size: 78, most: 3 },
  { size: 68, most: 4 },
  { size: 56, most: 5 },
  { size: 47, most: 6 },
];
const peopleSteps = [
  { size: 36, most: 1 },
  { size: 30, most: 1 },
];
/** Where the last line stands, and the one above it. */
const foot = { place: socialCardSize.height - 54, people: socialCardSize.height - 108 };

/** A card as a drawing in SVG: the shelf's name over a double rule, the title, its people, its place. */
export function svgOf({ title, people, place, shelf }: SocialCard, { serif, sans }: Faces): string {
  const titled = brokenLines(title, measure, titleSteps, serif);
  const named = brokenLines(people, measure, peopleSteps, sans);
  const [shelfLine = ''] = brokenLines(shelf, measure, [{ size: 40, most: 1 }], serif).lines;
  const [placeLine = ''] = brokenLines(place, measure, [{ size: 34, most: 1 }], sans).lines;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${socialCardSize.width}" height="${socialCardSize.height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    text(shelfLine, edge, 82, 40, 'serif', colours.ink),
    `<path d="M${edge} 108h${measure}M${edge} 114h${measure}" stroke="${colours.ink}" stroke-width="2"/>`,
    ...titled.lines.map((line, at) =>
      text(line, edge, 130 + titled.size * (1 + at * 1.15), titled.size, 'serif', colours.ink),
    ),
    ...named.lines.map((line) =>
      text(line, edge, place ? foot.people : foot.place, named.size, 'sans', colours.ink),
    ),
    text(placeLine, edge, foot.place, 34, 'sans', colours.accent),
    '</svg>',
  ].join('');
}

/** A line of text as SVG; nothing where the faces can't write it. */
export function text(
  line: string,
  x: number,
  y: number,
  size: number,
  face: FaceName,
  colour: string,
): string {
  const runs = (runsOf(line) ?? []).map((run) => {
    const escaped = run.text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return `<tspan font-family="${familyOf(face, run.script)}">${escaped}</tspan>`;
  });
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${colour}" xml:space="preserve">${runs.join('')}</text>`;
}
