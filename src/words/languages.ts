/** The languages of the interface: each has a catalogue in this folder, `<tag>.ts`. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'zh', 'ja', 'ar'] as const;

/** The tag of a language that the interface speaks. */
export type Language = (typeof languages)[number];

/** The writing direction of a language, for `dir`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|dv|fa|he|ps|syr|ug|ur|yi)(?:-|$)/.test(language) ? 'rtl' : 'ltr';
}
