import { datePattern, monthPattern as months, yearPattern as year } from './date.ts';
import type { PrintedPlace } from './printed-place.ts';

/** A volume; a year is none. */
const volume = `(?<!\\b(?:Article|Art\\.|Paper|${months})\\s)(?!${year}\\b)\\d{1,4}`;
const range =
  '(?:\\d{1,4}:\\d{1,4}\\s*[–—‐-]+\\s*\\d{1,4}:\\d{1,4}|[A-Za-z]{0,5}\\d\\w{0,8}(?:\\.\\d+)?(?:\\s*[–—‐-]+\\s*[A-Za-z]{0,5}\\d\\w{0,8}(?:\\.\\d+)?)?)';
const pairOfPages = '[A-Za-z]{0,2}\\d{1,7}\\s*[–—‐-]+\\s*[A-Za-z]{0,2}\\d{1,7}';

/** Volume, issue, date and pages as styles write them behind the name of a journal; the longest first. */
const numbers: readonly RegExp[] = [
  // 2020 Mar 14;395(10227):912-20
  new RegExp(
    `[.,]?\\s*(?<date>${datePattern})\\s?;\\s?(?<volume>\\w{1,6})?\\s?(?:\\((?<issue>[^()]{1,20})\\))?(?:\\s?:\\s?(?<pages>${range}))?`,
    'u',
  ),
  // 12, no. 3 (March 2020): 45–67
  new RegExp(
    `,?\\s+(?<volume>${volume})\\s*,\\s*(?:no|nr|iss)\\.? ?(?<issue>[\\w–/-]{1,9})\\s*\\((?<date>${datePattern})\\)(?:\\s*[:,]\\s*(?:pp?[. ] ?)?(?<pages>${range}))?`,
    'iu',
  ),
  // 12:3 (2020), 45–67
  new RegExp(
    `,?\\s+(?<volume>${volume}):(?<issue>\\d{1,3}) \\((?<date>${datePattern})\\)(?:\\s*,\\s*(?<pages>${range}))?`,
    'u',
  ),
  // 12, no. 3: 45–67; 12, no. 3 (May): 45–67
  new RegExp(
    `,?\\s+(?<volume>${volume})\\s*,\\s*(?:no|nr|iss)\\.? ?(?<issue>[\\w–/-]{1,9})\\s*(?:\\(${months}\\))?\\s*:\\s*(?<pages>${range})`,
    'iu',
  ),
  // 12 (2020), Nr. 3, S. 45–67
  new RegExp(
    `,?\\s+(?:Bd\\. ?|vol\\. ?)?(?<volume>${volume})\\s*,?\\s*\\((?<date>${datePattern})\\)(?:\\s*,\\s*(?:Nr|no|H|Heft)\\.? ?(?<issue>[\\w–/-]{1,9}))?(?:\\s*[:,]?\\s*(?:S\\. ?|pp?[. ] ?)?(?<pages>${range}))?`,
    'iu',
  ),
  // 12(3), 45–67; 12 (3): 45–67; 12/3: 45–67; 12, 3 (March 2020), 45–67
  new RegExp(
    `,?\\.?\\s+(?:vol\\. ?)?(?<volume>${volume})\\s?(?:\\((?<issue>(?!${year}\\))[\\p{L}\\d –/.-]{1,20})\\)|[/.](?<issue2>\\d{1,5})(?!\\d)|, (?<issue3>[\\d–-]{1,5})(?= \\(${datePattern}\\)(?:,|$)))(?:\\s*\\((?<date>${datePattern})\\))?(?:\\s*[:,]?\\s*(?:pp?[. ] ?|S\\. ?)?(?<pages>${range}))?`,
    'iu',
  ),
  // vol. 12, no. 3, pp. 45–67, Mar. 2020; vol. 12, no. 3, Mar. 2020, pp. 45–67; Bd. 12, Nr. 3
  new RegExp(
    `[.,]?\\s+(?:vol(?:ume|\\.)?|Bd\\.|Band) ?(?<volume>\\w{1,6})\\b(?:\\s*\\((?<year>${year})\\))?(?:[.,]\\s*(?:no|nr|issue|iss|H)\\.? ?(?<issue>[\\w–/-]{1,9}))?(?:,\\s*(?<date>${datePattern}))?(?:[.,:]\\s*(?:pp?[. ] ?|S\\. ?|Art(?:icle|\\.)? (?:no\\. ?)?)?(?<pages>${range}))?`,
    'iu',
  ),
  // 12, 45–67 (2020); 12:45–67; 12, 45–67
  new RegExp(
    `,?\\.?\\s+(?<volume>${volume})\\s?[,:]\\s?(?:pp?[. ] ?)?(?<pages>${pairOfPages}|[A-Za-z]?\\d{2,8})(?![\\d])(?:\\s*\\((?<date>${datePattern})\\))?`,
    'u',
  ),
  // 12
  new RegExp(`(?<=[\\p{L}.)]),?\\s+(?<volume>${volume})\\.?$`, 'u'),
];
const pagesAlone: readonly RegExp[] = [
  new RegExp(`^(?<pages>${pairOfPages})(?![\\d-])`, 'u'),
  new RegExp(`[\\s,(.;]*\\b(?:pp?\\.|pp\\b|pages?|S\\.|Seiten?)\\s?(?<pages>${range})\\)?`, 'iu'),
  new RegExp(`[,:]\\s*(?<pages>${pairOfPages})(?![\\d-])(?:\\s*\\((?<date>${datePattern})\\))?`, 'u'),
  new RegExp(`(?<=${year}):\\s?(?<pages>${range})`, 'u'),
  /\s(?<pages>\d{1,5}[–—]\d{1,5})(?=[\s.,(]|$)/u,
];

/** Takes out volume, issue, date and pages; gives what stands before and behind them. */
export function takeNumbers(text: string, place: PrintedPlace): { before: string; behind: string } {
  const found = numbers
    .map((pattern) => pattern.exec(text))
    .filter(
      (match): match is RegExpExecArray => match !== null && (match.index >= 2 || match[0].includes(';')),
    )
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length)
    .find((match) => (place.isWithin ? /vol|Bd|Band|[–—-]/i.test(match[0]) : true));
  let before = text;
  let behind = '';
  if (found) {
    const groups = found.groups ?? {};
    place.volume = groups['volume'];
    place.issue = groups['issue'] ?? groups['issue2'] ?? groups['issue3'];
    place.pages ??= groups['pages'];
    place.date = groups['date'] ?? groups['year'];
    before = text.slice(0, found.index);
    behind = text.slice(found.index + found[0].length);
  }
  for (const pattern of pagesAlone) {
    if (place.pages !== undefined) break;
    for (const part of found ? (['behind', 'before'] as const) : (['before'] as const)) {
      const said = part === 'before' ? before : behind;
      const match = pattern.exec(said);
      if (
        !match ||
        place.pages !== undefined ||
        isSpanOfYears(match.groups?.['pages'], said.slice(match.index + match[0].length))
      )
        continue;
      place.pages = match.groups?.['pages'];
      place.date ??= match.groups?.['date'];
      if (part === 'behind')
        behind = `${said.slice(0, match.index)} ${said.slice(match.index + match[0].length)}`;
      else {
        before = said.slice(0, match.index);
        behind = `${said.slice(match.index + match[0].length)} ${behind}`;
      }
    }
  }
  return { before, behind };
}

const spanOfYears = new RegExp(`^${year}\\D+${year}$`);

/** Whether two numbers with something behind them are years, as names have them: `The Avant-Garde, 1925–1950, edited by`. */
function isSpanOfYears(pages = '', behind = ''): boolean {
  return /\w/.test(behind) && spanOfYears.test(pages);
}
