import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { curatedTree } from './body.ts';
import { parsePaperFile } from './file.ts';
import { visit } from './visit.ts';

/**
 * Hands the notes of papers in `folder` that use components to Astro's MDX as modules, without what the page sets
 * itself: the front matter and the abstract.
 */
export function notesModules(folder: string): Plugin {
  return {
    name: 'offprint-notes',
    enforce: 'pre',
    async transform(_, id) {
      const [file = ''] = id.split('?');
      if (path.dirname(file) !== folder || !file.endsWith('.mdx') || id.includes('?')) return undefined;
      const { notes } = parsePaperFile(await readFile(file, 'utf8'), path.relative(process.cwd(), file));
      return { code: withFormulaComponents(notes), map: null };
    },
  };
}

/** Notes with `<Formula>` in place of each formula, whose signs Markdown would read as its own. */
export function withFormulaComponents(notes: string): string {
  const formulas: { start: number; end: number; component: string }[] = [];
  visit(curatedTree(notes), (node) => {
    if (node.type !== 'formula') return;
    const {
      value: tex,
      display,
      source,
    } = node as unknown as { value: string; display: boolean; source: string };
    const { start, end } = node.position ?? {};
    const component = `<Formula tex={${JSON.stringify(tex)}} display={${display}} source={${JSON.stringify(source)}} />`;
    formulas.push({ start: start?.offset ?? 0, end: end?.offset ?? 0, component });
  });
  return formulas
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, component }) => text.slice(0, start) + component + text.slice(end), notes);
}
