import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Nodes } from 'mdast';
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
      return { code: withComponents(notes), map: null };
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
