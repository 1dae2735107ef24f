import { FileError, messageParts } from '../../content/error.ts';
import { placeInWords } from '../../content/mistakes/place.ts';
import { parseSite } from '../../content/site.ts';
import { yamlLines } from '../../content/yaml.ts';
import { faintColours } from '../../look/contrast.ts';
import { palettesOf } from '../../look/look.ts';
import { goodContrast } from '../../look/palette.ts';
import { themes } from '../../look/themes.ts';
import { type Finding, mistakeFindings } from './finding.ts';

/** Colours of a shelf's own that a build takes and that not everybody can read. */
export function faintFindings(yaml: string, file: string): Finding[] {
  const { theme, colours } = parseSite(yaml, file).look;
  const palettes = palettesOf(themes[theme], colours);
  const lineOf = yamlLines({ yaml, file });
  const faint = (['light', 'dark'] as const).flatMap((scheme) =>
    faintColours(colours[scheme], palettes[scheme], goodContrast).map(({ role, message }) => {
      const path = ['look', 'colours', scheme, role];
      const { reason, remedy } = messageParts(message);
      return { line: lineOf(path), reason: `${placeInWords(path)} ${reason}`, remedy };
    }),
  );
  return mistakeFindings('doubtful', file, new FileError(file, faint));
}
