import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FileError } from '../../content/mistakes/error.ts';
import { checkOwnStyle, ownStyleFile } from '../../content/site/own-style.ts';
import { siteFile } from '../../content/site/site.ts';
import { slotFiles, slotsFolder } from '../../content/site/slots.ts';
import { checkSiteStyles } from '../../csl/site-styles.ts';

/** What is wrong in the files of a content folder that no collection reads, a line each with file and line. */
export function lookMistakes(content: string): string[] {
  const read = (name: string) => {
    const file = path.join(content, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const shown = (name: string) => path.relative(process.cwd(), path.join(content, name));
  const checks = [
    () => checkSiteStyles(read(siteFile), shown(siteFile)),
    () => checkOwnStyle(read(ownStyleFile), shown(ownStyleFile), content),
    () => slotFiles(content, shown(slotsFolder)),
  ];
  return checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return error.message.split('\n');
    }
  });
}
