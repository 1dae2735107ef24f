import { pageRange } from '../../../../paper/wording/pages.ts';
import { isObject } from '../../json.ts';
import { nameKey } from '../../values/aliases.ts';
import { nameInGivenOrder } from '../../values/names/name-order.ts';
import { namesIn } from '../../values/names/names.ts';
import { serialNumbers } from '../../values/serial-numbers.ts';
import { unstoppedTitle } from '../../values/title.ts';
import { isBlank, valueText } from '../../values/value-text.ts';
import { typeByKey } from '../columns/column-field.ts';
import { dividedNames, gluedNames, type ListDivision } from '../columns/name-division.ts';
import { cellText, decodedCellText } from './cell.ts';

/** Databases that tables of reviews name as the source. */
const database =
  /^(?:(?:isi |ei |el )?(?:scopus|pubmed|compendex|inspec|proquest|ebsco(?:host)?|science ?direct|springer ?link|medline|embase|web of science|wos(?:cc)?|ieee(?: ?xplore)?|acm(?: dl)?|google scholar|semantic scholar|dblp|crossref|openalex|cochrane|psycinfo|cinahl|manual|snowballing|other|primary|secondary)|[a-z]+;.*)(?:\s*[-–:(].*\bexport.*)?$/i;

/**
 * The value of a cell as a field holds it; `undefined` where it says nothing that the field has a place for.
 * `division` is how the lists of its column are divided.
 */
export function cellValue(field: string, value: unknown, division?: ListDivision): unknown {
  switch (field) {
    case 'authors':
    case 'editors':
      return peopleIn(value, division);
    case 'awards':
      return /^(?:true|false|yes|no|none|n\/?a|null|[01-])$/i.test(valueText(value))
        ? undefined
        : wordsIn(value, division);
    case 'keywords':
    case 'categories':
      return wordsIn(value, division);
    case 'isbn':
    case 'issn': {
      const { [field]: numbers } = serialNumbers(
        (Array.isArray(value) ? value : [value]).flatMap((one) =>
          valueText(one)
            .split(/[\s,;|]+/)
            .map((part) => part.replace(/^[A-Za-z-]+:/, '')),
        ),
      );
      return numbers.length > 0 ? numbers : undefined;
    }
    case 'type':
      return typeByKey[nameKey(valueText(value))];
    case 'pages':
      return pageRange(cellText(value).replace(/^pp?\.\s*/i, ''));
    case 'pmid':
      return /^\D{0,60}?(\d{1,9})(?:\.0+)?\/?$/.exec(valueText(value))?.[1];
    case 'arxiv':
    case 'doi':
    case 'openreview': {
      const text = valueText(isObject(value) ? (value['id'] ?? value['url']) : value);
      return /^https?:|\d/.test(text) || field === 'openreview' ? text : undefined;
    }
    case 'container': {
      const text = cellText(value);
      return text === '' || database.test(text.replaceAll('_', ' ')) || /^https?:/.test(text)
        ? undefined
        : text;
    }
    case 'venue':
      return cellText(value).replace(/^[([]\s*([^()[\]]*?)\s*[)\]]$/, '$1') || undefined;
    case 'volume':
    case 'issue':
      return valueText(value).replace(/^(\d+)\.0$/, '$1');
    case 'abstract':
      return valueText(value);
    default:
      return cellText(value) || undefined;
  }
}

/** A title's words, without the signs before it and the full stop behind it. */
export function cellTitle(value: unknown): string | undefined {
  const title = unstoppedTitle(cellText(value, true).replace(/^[\p{So}\p{Sk}\s]+/u, ''));
  return title === '' ? undefined : title;
}

/** Marks behind names: of equal contribution, of the one to write to, of places. */
const nameMarks =
  /(?:\s*[*†‡§¶#✉^]|(?<=\p{L})\s?\((?:co-?)?(?:first|equal|corresponding|lead|senior)[^)]*\)|\s\(\d{6,}\)|\s(?:co-?)?(?:corresponding|equal|first) (?:authors?|contribut\w+)$)+/giu;

/** The items of a list; commas divide it where no other sign does. */
function wordsIn(value: unknown, division: ListDivision | undefined): string[] | undefined {
  const text = decodedCellText(value).replace(/^\[(.*)\]$/, '$1');
  // Where others are divided by signs, one comma stands within a keyword, and several divide.
  const isBySigns = /[;|]/.test(text) || (division === 'signs' && text.split(',').length < 3);
  const list = Array.isArray(value)
    ? value.map((one) => cellText(one))
    : text
        .split(isBySigns ? /\s*[;|]\s*/ : /,(?=\s|\p{L}{3})\s*/u)
        .map((one) => one.trim().replace(/^'(.*)'$/, '$1'));
  const words = list.filter((one) => !isBlank(one));
  return words.length > 0 ? words : undefined;
}

function peopleIn(value: unknown, division: ListDivision | undefined): string[] | undefined {
  if (Array.isArray(value))
    return namesIn(value.map((one) => (typeof one === 'string' ? withoutMarks(one) : one)));
  if (isObject(value)) return namesIn(value);
  // PubMed ends its list of names with a full stop.
  const text = withoutMarks(valueText(value)).replace(
    /^((?:[^.,]+\s\p{Lu}{1,3}(?: Jr)?,)+[^.,]+\s\p{Lu}{1,3}(?: Jr)?)\.$/u,
    '$1',
  );
  // Where a name should stand, a remark may: `(see the page)`.
  if (/^\([^()]*\)$/.test(text)) return undefined;
  if (division === 'none') return gluedNames(text);
  if (division !== undefined && !/[;|]/.test(text)) {
    const parts = dividedNames(text);
    const isOfPairs = parts.length === 2 || (division === 'pairs' && parts.length % 2 === 0);
    if (isOfPairs && text.includes(','))
      return parts.flatMap((part, at) =>
        at % 2 === 0 ? [nameInGivenOrder(`${part}, ${parts[at + 1]}`)] : [],
      );
  }
  return namesIn(
    /^\[\s*(['"]).*\1\s*\]$/.test(text)
      ? text
          .slice(1, -1)
          .split(/(?<=['"])\s*,\s*(?=['"])/)
          .map(unquoted)
      : text,
  );
}

/** A place in brackets behind a name. */
export const placeBehindName = /(?<=\p{L}[.'’]?)\s*\([^()]*\)(?=\s*(?:[,;|]|$|and\s|&))/gu;

function withoutMarks(text: string): string {
  return decodedCellText(text)
    .replace(
      /\{\\(?:bf|it|em|bfseries|itshape)\s+([^{}]*)\}|\\(?:text(?:bf|it)|emph|underline)\{([^{}]*)\}/g,
      '$1$2',
    )
    .replace(nameMarks, '')
    .replace(placeBehindName, '')
    .trim();
}

function unquoted(text: string): string {
  return text.trim().replace(/^(['"])(.*)\1$/, '$2');
}
