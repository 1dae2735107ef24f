import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { parseSite } from '../content/site.ts';

/** What is imported after this module finds the language of the shelf, which its threads find too. */
process.env['OFFPRINT_LANGUAGE'] = languageOfShelf();

function languageOfShelf(): string {
  const file = path.join(contentFolder(process.env), 'site.yaml');
  try {
    return parseSite(readFileSync(file, 'utf8'), file).language;
  } catch {
    // A site file that isn't there says nothing, and one with mistakes is refused by whoever reads it next.
    return 'en';
  }
}
