import { nearestReadable } from './colour.ts';
import { type GivenColours, goodContrast, type Palette, paletteOf, withOwnColours } from './palette.ts';
import type { Theme } from './theme.ts';

/**
 * The colours of a theme with a shelf's own in place of its. An accent that is given for light or for dark alone
 * gives the other: its hue, as light or dark as a good contrast asks for.
 */
export function palettesOf(
  { colours }: Pick<Theme, 'colours'>,
  own: Readonly<Record<'light' | 'dark', GivenColours>>,
): Record<'light' | 'dark', Palette> {
  const palette = (scheme: 'light' | 'dark', other: 'light' | 'dark') => {
    const given = withOwnColours(colours[scheme], own[scheme]);
    const twin = own[scheme].accent === undefined ? own[other].accent : undefined;
    const accent = twin && nearestReadable(twin, [given.paper], goodContrast);
    return paletteOf({ ...given, ...(accent && { accent }) });
  };
  return { light: palette('light', 'dark'), dark: palette('dark', 'light') };
}
