import type { Theme } from './theme.ts';
import { journal } from './themes/journal.ts';
import { laboratory } from './themes/laboratory.ts';
import { observatory } from './themes/observatory.ts';

/** The themes by name, the one first that a shelf has that names none. A new one is added here. */
export const themes = { journal, laboratory, observatory } satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;
