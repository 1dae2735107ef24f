/** A month or a season, in English, or a month by its whole name in German or French. */
export const monthPattern =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|Spring|Summer|Autumn|Fall|Winter)';

/** A year in which something may have been printed. */
export const yearPattern = '(?:1[5-9]\\d{2}|20[0-4]\\d)';
/** A date: `2020`, `March 2020`, `14 March 2020`, `2020 Mar 14`, `Mar. 14, 2020`. */
export const datePattern = `(?:(?:\\d{1,2}\\.? )?${monthPattern}(?:[–-]${monthPattern})? (?:\\d{1,2}, )?${yearPattern}|${yearPattern}(?: ${monthPattern}(?:[–-]${monthPattern})?(?: \\d{1,2})?)?)`;
