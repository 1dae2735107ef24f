import { z } from 'zod';
import { nearName } from '../paper/near-name.ts';
import { notAmong } from '../paper/not-among.ts';
import { type Colour, colourNamed } from './colour.ts';
import { faintColours } from './contrast.ts';
import { namedColours } from './named-colours.ts';
import { type ColourRole, colourRoles, leastContrast } from './palette.ts';
import { palettesOf } from './palettes.ts';
import {
  corners,
  edges,
  faceRoles,
  faceStacks,
  headingWeights,
  headRules,
  schemes,
  titleColours,
} from './theme.ts';
import { type ThemeName, themes } from './themes.ts';

/** The folder, in a content folder, of files that a look names. */
export const assetsFolder = 'assets';

/** What a look names files for, with how the names of such files end. */
const assetEndings = {
  logo: ['svg', 'png'],
  favicon: ['svg', 'png'],
  picture: ['png'],
  font: ['woff2'],
} as const;

export type AssetKind = keyof typeof assetEndings;

const asset = (kind: AssetKind) => {
  const endings = assetEndings[kind];
  const name = new RegExp(`^${assetsFolder}/(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.(?:${endings.join('|')})$`);
  return z
    .string()
    .trim()
    .regex(name, { error: ({ input }) => noAsset(String(input), kind) });
};

/** What is said of a name that no file of a kind can have. */
function noAsset(name: string, kind: AssetKind): string {
  const endings = assetEndings[kind];
  const isOfKind = endings.some((ending) => name.endsWith(`.${ending}`));
  if (!name.startsWith(`${assetsFolder}/`))
    return `is not in the folder ${assetsFolder}; put the file there, and write a name like ${assetsFolder}/${kind}.${endings[0]}`;
  if (!isOfKind)
    return `is not a file that can stand here; save it as one that ends with .${endings.join(' or .')}`;
  return 'has a name that not every system takes; rename the file, with letters from a to z, digits and hyphens alone';
}

/** One of some words; the message names the nearest, or all of them. */
function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: ({ input }) => notAmong(input, words) });
}

const namesOf = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as [T, ...T[]];

/** What is said of a text that isn't a colour. */
function noColour(text: string): string {
  if (text === '') return "is not a colour; write it as '#8c2a1c', in its quotes, for # begins a comment";
  const wrong = `is not a colour: ${text}`;
  if (/^(?:[\da-f]{3}){1,2}$/i.test(text)) return `${wrong}; write '#${text}', in its quotes`;
  if (text.startsWith('#'))
    return `${wrong}; write six digits after the #, or three, each from 0 to 9 or from a to f, such as '#8c2a1c'`;
  const near = nearName(text, [...namedColours.keys()]);
  return `${wrong}; ${near === undefined ? "write it as '#8c2a1c', or as a name that CSS knows, such as teal" : `did you mean ${near}?`}`;
}

const colour = z.string().check((context) => {
  if (colourNamed(context.value) === undefined)
    context.issues.push({
      code: 'custom',
      message: noColour(context.value),
      input: context.value,
    });
});

const colours = z
  .partialRecord(z.enum(namesOf(colourRoles)), colour)
  .transform(
    (given) =>
      Object.fromEntries(
        Object.entries(given).map(([role, value]) => [role, colourNamed(value as string)]),
      ) as Partial<Record<ColourRole, Colour>>,
  );

const face = z.string().trim().min(1);

const familyName = /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u;

/** A weight, or the first and last of a variable font, with `italic` behind it where it is that. */
const fontStyle = /^[1-9]\d\d(?: [1-9]\d\d)?(?: italic)?$/;

/** How a shelf looks, as `look` in `site.yaml` gives it. */
export const lookSchema = z
  .strictObject({
    theme: oneOf(namesOf(themes)).default(namesOf(themes)[0] as ThemeName),
    scheme: oneOf(schemes).optional(),
    colours: z.strictObject({ light: colours.default({}), dark: colours.default({}) }).prefault({}),
    faces: z.partialRecord(z.enum(faceRoles), face).default({}),
    fonts: z.record(z.string(), z.record(z.string(), asset('font'))).default({}),
    headings: oneOf(namesOf(headingWeights)).optional(),
    titles: oneOf(namesOf(titleColours)).optional(),
    rule: oneOf(namesOf(headRules)).optional(),
    corners: oneOf(namesOf(corners)).optional(),
    edge: oneOf(namesOf(edges)).optional(),
    logo: z
      .strictObject({
        file: asset('logo'),
        dark: asset('logo').optional(),
        name: oneOf(['beside', 'inside']).default('beside'),
      })
      .optional(),
    favicon: asset('favicon').optional(),
    picture: asset('picture').optional(),
  })
  .check(({ value, issues }) => {
    const refuse = (path: string[], message: string) =>
      issues.push({ code: 'custom', message, path, input: value });
    const palettes = palettesOf(themes[value.theme], value.colours);
    for (const scheme of ['light', 'dark'] as const)
      for (const { role, message } of faintColours(value.colours[scheme], palettes[scheme], leastContrast))
        refuse(['colours', scheme, role], message);
    const known = [...namesOf(faceStacks), ...Object.keys(value.fonts)];
    for (const role of faceRoles) {
      const chosen = value.faces[role];
      if (chosen !== undefined && !known.includes(chosen))
        refuse(
          ['faces', role],
          `${notAmong(chosen, known)}${nearName(chosen, known) ? '' : `, or name the files of ${chosen} in look.fonts`}`,
        );
    }
    for (const [family, files] of Object.entries(value.fonts)) {
      if (!familyName.test(family) || family in faceStacks)
        refuse(
          ['fonts', family],
          'can’t be the name of a font; write another, of letters, digits and spaces',
        );
      for (const style of Object.keys(files))
        if (!fontStyle.test(style))
          refuse(
            ['fonts', family, style],
            'is not a weight; write 400, 400 italic or, for a variable font, 200 900',
          );
    }
  });

/** What `site.yaml` says of the look, checked. */
export type LookValues = z.output<typeof lookSchema>;
