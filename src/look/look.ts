import { palettesOf } from './palettes.ts';
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

/** The families of a face, the engine's or the shelf's own, as style sheets list them. */
export function stackOf(face: string, role: FaceRole): string {
  if (face in faceStacks) return faceStacks[face as keyof typeof faceStacks];
  return `"${face}", ${role === 'labels' ? 'var(--script-sans, system-ui), sans-serif' : 'var(--script-serif, Georgia), serif'}`;
}
