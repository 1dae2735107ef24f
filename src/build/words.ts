import path from 'node:path';
import type { Plugin } from 'vite';

/** Puts the catalogue of one language in the place of `words/words.ts`, so that no page loads another. */
export function wordsPlugin(language: string): Plugin {
  return {
    name: 'offprint-words',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, folder, ending] = /^(\..*\/|\.\/)words(\.[jt]s)$/.exec(source) ?? [];
      if (!folder || !ending || !importer) return undefined;
      const file = path.resolve(path.dirname(importer), folder, `${language}${ending}`);
      return path.basename(path.dirname(file)) === 'words' ? file : undefined;
    },
  };
}
