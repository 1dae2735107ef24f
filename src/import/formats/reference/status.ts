import { yearPattern } from './date.ts';

const alone =
  '(?:currently |now )?(?:in (?:submission|press|review|revision|preparation)|submitted(?: for (?:publication|review))?|under (?:review|revision|submission)|to appear|forthcoming|accepted(?: for publication)?|unpublished|im (?:Druck|Erscheinen)|erscheint(?: voraussichtlich| demnächst)?|à paraître|sous presse)';

/** What is said of a work that hasn't appeared yet, by itself or with the journal that it was handed to. */
const status = new RegExp(
  `(?:^|[,.;]\\s+|\\s*[([]|(?<=[.?!])\\s+)(?<said>${alone}(?=\\s*(?:[.,;:)\\]]|$|[([]?${yearPattern}))|(?:submitted to|(?:in|under) (?:review|revision|submission) (?:at|in|for|by|with)) [^\\d.()]{2,150})[)\\]]?`,
  'iu',
);

/** A reference without its status, and the status: `Submitted`, `(under review)`, `to appear`. */
export function withoutStatus(text: string): { text: string; status?: string } {
  const found = status.exec(text);
  const said = found?.groups?.['said'];
  if (!found || said === undefined) return { text };
  const behind = text.slice(found.index + found[0].length).replace(/^[\s.,;]+/, '');
  return {
    text: `${text.slice(0, found.index)}${behind === '' ? '' : `. ${behind}`}`.trim(),
    status: said.replace(/[\s,;]+$/, ''),
  };
}
