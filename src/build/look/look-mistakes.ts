import path from 'node:path';
import { textIn } from '../../content/folder.ts';
import { FileError } from '../../content/mistakes/error.ts';
import { checkOwnStyle, ownStyleFile } from '../../content/site/own-style.ts';
import { siteFile } from '../../content/site/site.ts';
import { slotFiles, slotsFolder } from '../../content/site/slots.ts';
import { checkSiteStyles } from '../../csl/site-styles.ts';

/** What checks the files of a content folder that no collection reads; each throws a FileError. */
export function lookChecks(content: string): (() => void)[] {
  const shown = (name: string) => path.relative(process.cwd(), path.join(content, name));
  return [
    () => checkSiteStyles(textIn(content, siteFile), shown(siteFile)),
    () => checkOwnStyle(textIn(content, ownStyleFile), shown(ownStyleFile), content),
    () => slotFiles(content, shown(slotsFolder)),
  ];
}

/** What is wrong in these files, a line each with file and line. */
export function lookMistakes(content: string): string[] {
  return lookChecks(content).flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return error.message.split('\n');
    }
  });
}
