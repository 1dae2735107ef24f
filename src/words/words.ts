/**
 * The words of the interface in the language of the site. In pages and in the browser the build puts that
 * language's catalogue in the place of this module (`build/language/words.ts`); elsewhere `OFFPRINT_LANGUAGE` names it.
 */
import * as ar from './ar.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as ja from './ja.ts';
import type { Language } from './languages.ts';
import * as pt from './pt.ts';
import * as zh from './zh.ts';

const catalogues: Readonly<Record<Language, typeof en>> = { ar, de, en, es, fr, ja, pt, zh };

const { process } = globalThis as { process?: { env: Readonly<Record<string, string | undefined>> } };

export const {
  language,
  locale,
  frame,
  count,
  signs,
  dates,
  home,
  follow,
  ownPage,
  list,
  facets,
  undivided,
  division,
  topics,
  periods,
  timeline,
  chart,
  map,
  paper,
  place,
  publication,
  status,
  highlights,
  origin,
  cite,
  credit,
  related,
  removed,
  missing,
  unreached,
  types,
  fields,
  searchField,
  searchPage,
  searchHelp,
  found,
  filters,
  result,
  suggestion,
  trail,
  fresh,
  keyed,
  keyHelp,
  copying,
  messages,
  marks,
  note,
  savedPage,
  savedList,
  listPage,
  readingList,
  comparePage,
  comparison,
  passage,
  passageLink,
  notice,
  offlineCopy,
} = catalogues[(process?.env['OFFPRINT_LANGUAGE'] ?? 'en') as Language] ?? en;
