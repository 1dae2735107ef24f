import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../content/folder.ts';
import { siteFile, siteSchema } from '../../content/site/site.ts';
import { readableYaml } from '../../content/yaml/yaml.ts';

/** What is imported after this module finds the language of the shelf, which its threads find too. */
process.env['OFFPRINT_LANGUAGE'] = languageOfShelf();

function languageOfShelf(): string {
  const file = path.join(contentFolder(process.env), siteFile);
  try {
    // One with mistakes is refused by whoever reads it next; a development server goes on.
    return readableYaml({ yaml: readFileSync(file, 'utf8'), file }, siteSchema).data?.language ?? 'en';
  } catch {
    return 'en';
  }
}
