import { z } from 'zod';
import { isPaperId } from '../paper/id.ts';
import { textLineOf } from '../paper/text/render.ts';
import { withFormulas } from '../paper/text/with-formulas.ts';
import { places } from './addresses.ts';
import type { Mistake } from './mistakes/error.ts';

/** A part of what a curator wrote, on an own page or as notes. What isn't among them can't be there. */
export type TextNode =
  | { kind: 'text'; value: string }
  /** What the text around it was hardly meant to be; nothing is shown of it. */
  | ({ kind: 'doubt' } & Mistake)
  | { kind: 'code' | 'code block'; value: string }
  | { kind: 'formula'; tex: string; display: boolean; source: string; line: number }
  | { kind: 'break' | 'rule' }
  | { kind: 'paragraph' | 'emphasis' | 'strong' | 'struck' | 'quote' | 'item'; children: TextNode[] }
  | { kind: 'heading'; level: number; id: string; children: TextNode[] }
  | { kind: 'list'; start?: number; children: TextNode[] }
  | { kind: 'task'; isDone: boolean; children: TextNode[] }
  | {
      kind: 'table';
      /** What the nearest heading above it says. */
      heading?: string;
      /** Its place among the tables below that heading. */
      number: number;
      children: TextNode[];
    }
  | { kind: 'row'; children: TextNode[] }
  | { kind: 'cell'; isHead: boolean; align?: 'center' | 'right'; children: TextNode[] }
  | { kind: 'footnote mark'; number: number; isFirst: boolean }
  | { kind: 'footnotes'; children: TextNode[] }
  | { kind: 'footnote'; number: number; children: TextNode[] }
  | { kind: 'link'; address: string; line: number; children: TextNode[] }
  | { kind: 'picture'; address: string; alt: string; line: number }
  | { kind: 'figure'; address: string; alt: string; line: number; children: TextNode[] }
  | { kind: 'aside'; label?: string; children: TextNode[] }
  | { kind: 'paper link'; paper: string; line: number };

const text = z.string().trim().min(1, 'is empty; write it');

/** What keeps a page out of the menu. */
const nowhere = 'no';

/** The fields of an own page, as its front matter gives them. */
export const pageFields = z.strictObject({
  title: text.describe('its heading'),
  menu: text.optional().describe('its name in the menu, where that is another; `no` keeps it out'),
  order: z.coerce
    .number('is not a number; write 1, 2 and so on')
    .optional()
    .describe('its place among the pages in the menu'),
  description: text.optional().describe('a sentence for search engines'),
});

/** A page that a curator wrote, as a file in `content/pages/` gives it. */
export const ownPageSchema = pageFields.extend({
  /** The file's name without its ending, and the address of the page. */
  id: z.string(),
  text: z.array(z.custom<TextNode>()),
});

/** A page that a curator wrote. */
export type OwnPage = z.output<typeof ownPageSchema>;

/** What the menu calls a page, in plain text; `undefined` where it isn't in the menu. */
export function menuName({ menu, title }: Pick<OwnPage, 'menu' | 'title'>): string | undefined {
  return menu === nowhere ? undefined : textLineOf(withFormulas(menu ?? title));
}

/** What is wrong with the name of a page's file, without its ending; `undefined` where nothing is. */
export function nameMistake(id: string): { reason: string; remedy: string } | undefined {
  if (!isPaperId(id))
    return {
      reason: 'the file name is not the address of a page',
      remedy: 'use lower-case letters, digits and hyphens',
    };
  if (Object.hasOwn(places, id))
    return { reason: `/${id}/ is an address of the site itself`, remedy: 'give the file another name' };
  return undefined;
}
