import { nearestReadable } from './colour.ts';
import { goodContrast, type Palette, paletteOf, withOwnColours } from './palette.ts';
import type { LookValues } from './schema.ts';
import { type FaceRole, faceStacks, type Theme } from './theme.ts';
import { themes } from './themes.ts';

/** The whole look of a shelf: its theme with what the shelf changes in it. */
export interface Look extends Omit<Theme, 'about' | 'faces'> {
  /** For each role a face of the engine, or one of `fonts`. */
  faces: Readonly<Record<FaceRole, string>>;
  /** The shelf's own fonts: family -> weight -> file, from the content folder. */
  fonts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  logo?: LookValues['logo'];
  favicon?: string | undefined;
  picture?: string | undefined;
}

/** The look that `site.yaml` describes. */
export function lookOf({
  theme: name,
  colours,
  faces,
  fonts,
  logo,
  favicon,
  picture,
  ...own
}: LookValues): Look {
  const { about: _, ...theme } = themes[name];
  return {
    ...theme,
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
    colours: palettesOf(theme, colours),
    faces: { ...theme.faces, ...faces },
    fonts,
    logo,
    favicon,
    picture,
  };
}

/**
 * The colours of a theme with a shelf's own in place of its. An accent that is given for light or for dark alone
 * gives the other: its hue, as light or dark as a good contrast asks for.
 */
export function palettesOf(
  { colours }: Pick<Theme, 'colours'>,
  own: LookValues['colours'],
): Record<'light' | 'dark', Palette> {
  const palette = (scheme: 'light' | 'dark', other: 'light' | 'dark') => {
    const given = withOwnColours(colours[scheme], own[scheme]);
    const twin = own[scheme].accent === undefined ? own[other].accent : undefined;
    const accent = twin && nearestReadable(twin, [given.paper], goodContrast);
    return paletteOf({ ...given, ...(accent && { accent }) });
  };
  return { light: palette('light', 'dark'), dark: palette('dark', 'light') };
}

/** The families of a face, the engine's or the shelf's own, as style sheets list them. */
export function stackOf(face: string, role: FaceRole): string {
  if (face in faceStacks) return faceStacks[face as keyof typeof faceStacks];
  return `"${face}", ${role === 'labels' ? 'var(--script-sans, system-ui), sans-serif' : 'var(--script-serif, Georgia), serif'}`;
}
