import { FileError, messageParts } from '../../content/mistakes/error.ts';
import { placeInWords } from '../../content/mistakes/place.ts';
import { type YamlText, yamlLines } from '../../content/yaml/yaml.ts';
import { faintColours } from '../../look/contrast.ts';
import { goodContrast } from '../../look/palette.ts';
import { palettesOf } from '../../look/palettes.ts';
import type { LookValues } from '../../look/schema.ts';
import { themes } from '../../look/themes.ts';
import { type Finding, mistakeFindings } from './finding.ts';

/** Colours of a shelf's own that a build takes and that not everybody can read. */
export function faintFindings({ theme, colours }: LookValues, text: YamlText): Finding[] {
  const palettes = palettesOf(themes[theme], colours);
  const lineOf = yamlLines(text);
  const faint = (['light', 'dark'] as const).flatMap((scheme) =>
    faintColours(colours[scheme], palettes[scheme], goodContrast).map(({ role, message }) => {
      const path = ['look', 'colours', scheme, role];
      const { reason, remedy } = messageParts(message);
      return { line: lineOf(path), reason: `${placeInWords(path)} ${reason}`, remedy };
    }),
  );
  return mistakeFindings('doubtful', text.file, new FileError(text.file, faint));
}
