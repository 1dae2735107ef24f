/** Languages that papers are written in and that sources name in words. */
const codes =
  'en fr de es it pt nl sv da no fi pl cs sk hu ro bg el ru uk sr hr sl tr ar fa he hi zh ja ko vi id ca et lv lt'.split(
    ' ',
  );

const byName: ReadonlyMap<string, string> = new Map(
  codes.flatMap((code) =>
    ['en', code].map(
      (tongue) =>
        [(new Intl.DisplayNames(tongue, { type: 'language' }).of(code) ?? code).toLowerCase(), code] as const,
    ),
  ),
);

/** Babel's and polyglossia's names of languages that aren't their English ones. */
const babelNames: Readonly<Record<string, string>> = {
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  canadian: 'en-CA',
  australian: 'en-AU',
  newzealand: 'en-NZ',
  ngerman: 'de',
  naustrian: 'de-AT',
  austrian: 'de-AT',
  nswissgerman: 'de-CH',
  francais: 'fr',
  frenchb: 'fr',
  canadien: 'fr-CA',
  brazil: 'pt-BR',
  brazilian: 'pt-BR',
  portuges: 'pt',
  magyar: 'hu',
  nynorsk: 'nn',
  norsk: 'nb',
  polutonikogreek: 'el',
  bahasa: 'id',
};

/** The BCP 47 tag of a language that a source names by a code (`eng`, `en_US`) or in words; `undefined` where that isn't certain. */
export function languageNamed(written: string): string | undefined {
  const text = written.trim();
  const named = byName.get(text.toLowerCase()) ?? babelNames[text.toLowerCase()];
  if (named) return named;
  if (!/^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i.test(text)) return undefined;
  const [tag = ''] = Intl.getCanonicalLocales(text.replace(/_/g, '-'));
  return /^(?:und|mul|zxx|mis)\b/.test(tag) ? undefined : tag;
}
