import type { Look } from '../../look/look.ts';
import { styleSheetOf } from '../../look/style-sheet.ts';
import { follow } from '../../words/words.ts';

/**
 * The style sheet by which a browser shows a feed in Atom as a page, in the look of the shelf: no style sheet
 * makes links of what Atom has, so the notice says what to do, and each paper's links are those of its text.
 */
export function feedStyleSheet(look: Look): string {
  return `${styleSheetOf({ ...look, fonts: {} }, (file) => file)}
feed {
  display: flex; flex-direction: column; max-width: 42rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem;
  background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--text-face);
}
feed::before {
  content: ${cssString(follow.inBrowser)}; order: -3; padding: 0.75rem 1rem; border: 1px solid var(--rule);
  background: var(--sheet); font: 0.875rem/1.5 var(--label-face);
}
feed > title { order: -2; margin-top: 1.5rem; font: var(--heading-weight) 2rem/1.2 var(--heading-face); }
feed > subtitle { order: -1; color: var(--quiet); }
feed > :is(id, link, updated, author, rights), entry > :is(id, link, updated, published, category, contributor) { display: none; }
entry { display: flex; flex-flow: row wrap; gap: 0 0.3em; margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); }
entry > title { order: -2; flex: 0 0 100%; font-size: 1.3125rem; line-height: 1.3; }
entry > author { display: inline-flex; order: -1; color: var(--quiet); font: 0.9375rem/1.5 var(--label-face); }
entry > author:has(+ author)::after { content: ","; }
entry > :is(content, summary) { flex: 0 0 100%; min-width: 0; }
a { color: var(--accent); }
`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
}
