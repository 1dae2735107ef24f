import type { Palette } from './palette.ts';

/** The faces that the engine has: two with files, and those of the reader's own device. */
export const faceStacks = {
  serif: '"Offprint Serif", var(--script-serif, Georgia), "Times New Roman", serif',
  sans: '"Offprint Sans", var(--script-sans, system-ui), system-ui, sans-serif',
  'system-serif': 'Charter, "Bitstream Charter", "Sitka Text", Cambria, var(--script-serif, Georgia), serif',
  'system-sans':
    'var(--script-sans, system-ui), system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  monospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
} as const;

export type FaceChoice = keyof typeof faceStacks;

/** What faces are for. */
export const faceRoles = ['text', 'headings', 'labels'] as const;

export type FaceRole = (typeof faceRoles)[number];

/** The rule below a head, as style sheets write it without its colour. */
export const headRules = {
  double: '3px double',
  fine: '1px solid',
  heavy: '3px solid',
  none: '0 solid',
} as const;

/** The corners of boxes and buttons. */
export const corners = { square: '0', soft: '3px', round: '8px' } as const;

/** The weight of large headings. */
export const headingWeights = { light: 400, bold: 600 } as const;

/** The colour of titles in lists. */
export const titleColours = { ink: 'var(--ink)', accent: 'var(--accent)' } as const;

/** Above every page: nothing, or a strip in the accent. */
export const edges = { none: '0', accent: '6px' } as const;

/** Whose colours a page has: those that the reader's device asks for, or the same for everybody. */
export const schemes = ['auto', 'light', 'dark'] as const;

/** A whole look by its name; a shelf can change every part of it. */
export interface Theme {
  /** A line for the table of themes. */
  about: string;
  scheme: (typeof schemes)[number];
  colours: Readonly<Record<'light' | 'dark', Palette>>;
  faces: Readonly<Record<FaceRole, FaceChoice>>;
  headings: keyof typeof headingWeights;
  titles: keyof typeof titleColours;
  rule: keyof typeof headRules;
  corners: keyof typeof corners;
  edge: keyof typeof edges;
}
