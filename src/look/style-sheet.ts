import { type Look, stackOf } from './look.ts';
import type { Palette } from './palette.ts';
import { corners, edges, faceRoles, headingWeights, headRules, titleColours } from './theme.ts';

/** Where a style sheet finds a file of the content folder. */
type AddressOf = (file: string) => string;

/**
 * The style sheet that gives a look's tokens their values: `--paper` and the other colours, `--text-face`,
 * `--heading-face`, `--label-face`, and what else a theme decides. Printed pages are always light.
 */
export function styleSheetOf(look: Look, addressOf: AddressOf): string {
  const { light, dark } = look.colours;
  const plain = look.scheme === 'auto' ? 'light dark' : look.scheme;
  const darkMedia = look.scheme === 'dark' ? 'screen' : 'screen and (prefers-color-scheme: dark)';
  return [
    ...Object.entries(look.fonts).flatMap(([family, files]) =>
      Object.entries(files).map(([style, file]) => fontFace(family, style, addressOf(file))),
    ),
    `:root { ${[`color-scheme: ${plain};`, ...shapeOf(look), ...coloursOf(light)].join(' ')} }`,
    ...(look.scheme === 'light' ? [] : [`@media ${darkMedia} { :root { ${coloursOf(dark).join(' ')} } }`]),
    '',
  ].join('\n');
}

function coloursOf(palette: Palette): string[] {
  return Object.entries(palette).map(([role, colour]) => `--${role}: ${colour};`);
}

function shapeOf(look: Look): string[] {
  return [
    ...faceRoles.map((role) => `--${faceTokens[role]}: ${stackOf(look.faces[role], role)};`),
    `--heading-weight: ${headingWeights[look.headings]};`,
    `--title-colour: ${titleColours[look.titles]};`,
    `--head-rule: ${headRules[look.rule]};`,
    `--round: ${corners[look.corners]};`,
    `--edge: ${edges[look.edge]};`,
  ];
}

const faceTokens = { text: 'text-face', headings: 'heading-face', labels: 'label-face' } as const;

/** A font of the shelf's own, by its weights (`400`, `200 900`) and whether it is italic. */
function fontFace(family: string, style: string, address: string): string {
  const [, weight = '400', italic] = /^([\d ]+?)( italic)?$/.exec(style) ?? [];
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${
    italic ? 'italic' : 'normal'
  }; font-display: swap; src: url("${address}") format("woff2"); }`;
}
