import { type Colour, contrastOf, nearestReadable } from './colour.ts';
import { type ColourRole, type GivenColours, leastContrast, type Palette } from './palette.ts';

/** What is read on what. */
const readOn: readonly (readonly [text: ColourRole, grounds: readonly ColourRole[]])[] = [
  ['ink', ['paper', 'sheet', 'mark']],
  ['quiet', ['paper', 'sheet']],
  ['accent', ['paper']],
];

/** A colour that is hard to read, or on which text is. */
export interface FaintColour {
  role: ColourRole;
  /** What is wrong and, after a semicolon, what to do, as messages of schemas are. */
  message: string;
}

/**
 * Those of a shelf's own colours by which a text has less than `contrast` (see `leastContrast`); each once, with
 * the nearest colour of its hue that has it. What follows from others is not named, they are.
 */
export function faintColours(own: GivenColours, palette: Palette, contrast: number): FaintColour[] {
  const found = new Map<ColourRole, string>();
  for (const [text, grounds] of readOn)
    for (const ground of grounds) {
      const reached = contrastOf(palette[text], palette[ground]);
      if (reached >= contrast) continue;
      const role = own[text] ? text : own[ground] ? ground : own.paper ? 'paper' : 'ink';
      if (!own[role] || found.has(role)) continue;
      const others = othersOf(role, text, grounds).map((other) => palette[other]);
      found.set(
        role,
        messageOf(role === text ? [text, ground] : [ground, text], reached, palette, others, contrast),
      );
    }
  return [...found].map(([role, message]) => ({ role, message }));
}

/** With what a colour has to have a contrast; paper with all that stands on it, so that one change is enough. */
const othersOf = (role: ColourRole, text: ColourRole, grounds: readonly ColourRole[]) =>
  role === text ? grounds : role === 'paper' ? (['ink', 'accent'] as const) : [text];

function messageOf(
  [named, other]: readonly [ColourRole, ColourRole],
  reached: number,
  palette: Palette,
  others: readonly Colour[],
  contrast: number,
): string {
  const nearest = nearestReadable(palette[named], others, contrast);
  const wrong = `has a contrast of ${written(reached)} with the ${other} (${palette[other]}), where ${
    contrast > leastContrast ? 'text that everybody reads' : 'text'
  } needs ${written(contrast)}`;
  return nearest === undefined
    ? `${wrong}; write another ${other} too, since no colour of this hue has it`
    : `${wrong}; write '${nearest}', the nearest of its hue`;
}

/** A contrast as people write it, rounded down: `4.4:1`. */
const written = (contrast: number) => `${Math.floor(contrast * 10) / 10}:1`;
