import { wordsOf } from '../paper/word-table.ts';
import { lookOf } from './look.ts';
import { lookSchema } from './schema.ts';
import { styleSheetOf } from './style-sheet.ts';

/** The tokens of `src/styles/tokens.css`, in its order. */
export const sizeTokens: readonly string[] = wordsOf(`
  --mono --small --text --lead --title --heading --name --column
  --space-1 --space-2 --space-3 --space-4 --space-5 --space-6 --space-7 --space-8
`);

/** All tokens that a shelf's own styles may use. */
export function styleTokens(): string[] {
  const css = styleSheetOf(lookOf(lookSchema.parse({})), (file) => file);
  return [...new Set([...css.matchAll(/--[\w-]+(?=:)/g)].map(([token]) => token)), ...sizeTokens];
}
