/**
 * The words of the interface in the language of the site. In pages and in the browser the build puts that
 * language's catalogue in the place of this module (`build/words.ts`); elsewhere `OFFPRINT_LANGUAGE` names it.
 */
import * as de from './de.ts';
import * as en from './en.ts';
import type { Language } from './languages.ts';

const catalogues: Readonly<Record<Language, typeof en>> = { de, en };

const { process } = globalThis as { process?: { env: Readonly<Record<string, string | undefined>> } };

export const { language, frame, count } =
  catalogues[(process?.env['OFFPRINT_LANGUAGE'] ?? 'en') as Language] ?? en;
