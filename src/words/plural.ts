/** The forms of a text by the plural category of a number; `#` in them is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A function that writes a number of things in a language (BCP 47), with the form and digits that the language has. */
export function plural(language: string, forms: Forms): (count: number) => string {
  let rules: Intl.PluralRules | undefined;
  let digits: Intl.NumberFormat | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(language);
    digits ??= new Intl.NumberFormat(language, { useGrouping: false });
    return (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
  };
}
