import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Nodes } from 'mdast';
import type { Plugin } from 'vite';
import { FileError } from '../content/mistakes/error.ts';
import { curatedTree } from './body.ts';
import { parsePaperFile } from './file.ts';
import { visit } from './visit.ts';

/**
 * Hands the notes of papers in `folder` that use components to Astro's MDX as modules, without what the page sets
 * itself: the front matter and the abstract. While the development server runs, the notes of a file with a mistake
 * are as they were before it: its loader shows the mistake in the page.
 */
export function notesModules(folder: string): Plugin {
  const known = new Map<string, string>();
  return {
    name: 'offprint-notes',
    enforce: 'pre',
    async transform(_, id) {
      const [file = ''] = id.split('?');
      if (path.dirname(file) !== folder || !file.endsWith('.mdx') || id.includes('?')) return undefined;
      try {
        const { notes } = parsePaperFile(await readFile(file, 'utf8'), path.relative(process.cwd(), file));
        known.set(file, withComponents(notes));
      } catch (error) {
        if (!(error instanceof FileError) || this.environment.mode !== 'dev') throw error;
      }
      return { code: known.get(file) ?? '', map: null };
    },
  };
}

/**
 * Notes with components in place of each formula, whose signs Markdown would read as its own, and of each picture,
 * which Astro would look for beside the file.
 */
export function withComponents(notes: string): string {
  const places: { start: number; end: number; component: string }[] = [];
  visit(curatedTree(notes), (node) => {
    const component = componentOf(node as Nodes);
    const { start, end } = node.position ?? {};
    if (component) places.push({ start: start?.offset ?? 0, end: end?.offset ?? 0, component });
  });
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, component }) => text.slice(0, start) + component + text.slice(end), notes);
}

function componentOf(node: Nodes): string | undefined {
  if (node.type === 'formula') {
    const { value: tex, display, source } = node;
    return componentWith('Formula', { tex, display, source });
  }
  return node.type === 'image' ? componentWith('Picture', { src: node.url, alt: node.alt ?? '' }) : undefined;
}

function componentWith(name: string, attributes: Record<string, string | boolean>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}={${JSON.stringify(value)}}`);
  return `<${name} ${written.join(' ')} />`;
}
