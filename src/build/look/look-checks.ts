import path from 'node:path';
import { textIn } from '../../content/folder.ts';
import { FileError } from '../../content/mistakes/error.ts';
import { checkLookFiles } from '../../content/site/look-files.ts';
import { checkOwnStyle, ownStyleFile } from '../../content/site/own-style.ts';
import { siteFile, siteSchema } from '../../content/site/site.ts';
import { checkSlot } from '../../content/site/slot/slot-mistakes.ts';
import { slotComponents } from '../../content/site/slot/slots.ts';
import { readableYaml } from '../../content/yaml/yaml.ts';
import { checkSiteStyles } from '../../csl/site-styles.ts';

/** A check of a file of a content folder that no collection reads. */
interface LookCheck {
  /** From the content folder. */
  file: string;
  /** Throws a FileError, in which the file is called `shown`. */
  run: (shown: string) => void;
}

/** All that checks the look of a content folder: for a build, for the development server and for `offprint check`. */
export function lookChecks(content: string): LookCheck[] {
  return [
    { file: siteFile, run: (shown) => checkSiteStyles(textIn(content, siteFile), shown) },
    {
      file: siteFile,
      run: (shown) => {
        const text = { yaml: textIn(content, siteFile), file: shown };
        const { look } = readableYaml(text, siteSchema).data ?? siteSchema.parse({});
        checkLookFiles(look, text, content);
      },
    },
    { file: ownStyleFile, run: (shown) => checkOwnStyle(textIn(content, ownStyleFile), shown, content) },
    ...slotComponents(content).map((file) => ({
      file,
      run: (shown: string) => checkSlot(textIn(content, file), file, shown, content),
    })),
  ];
}

/** What is wrong in the look of a content folder. */
export function lookErrors(content: string): FileError[] {
  return lookChecks(content).flatMap(({ file, run }) => {
    try {
      run(path.relative(process.cwd(), path.join(content, file)));
      return [];
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return [error];
    }
  });
}
