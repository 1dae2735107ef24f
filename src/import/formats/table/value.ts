import { isObject } from '../json.ts';
import { namesIn } from '../values/names.ts';
import { pageRange } from '../values/pages.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import { unstoppedTitle } from '../values/title.ts';
import { isBlank, valueText } from '../values/value-text.ts';
import { columnKey, typeByKey } from './aliases.ts';
import { cellText, decodedCellText } from './cell.ts';

/** Databases that tables of reviews name as the source. */
const database =
  /^(?:(?:isi |ei |el )?(?:scopus|pubmed|compendex|inspec|proquest|ebsco(?:host)?|science ?direct|springer ?link|medline|embase|web of science|wos(?:cc)?|ieee(?: ?xplore)?|acm(?: dl)?|google scholar|semantic scholar|dblp|crossref|openalex|cochrane|psycinfo|cinahl|manual|snowballing|other|primary|secondary)|[a-z]+;.*)(?:\s*[-–:(].*\bexport.*)?$/i;

/** The value of a cell as a field holds it; `undefined` where it says nothing that the field has a place for. */
export function cellValue(field: string, value: unknown): unknown {
  switch (field) {
    case 'authors':
    case 'editors':
      return peopleIn(value);
    case 'keywords':
    case 'categories':
    case 'awards': {
      const list = (
        Array.isArray(value)
          ? value.map((one) => cellText(one))
          : decodedCellText(value)
              .replace(/^\[(.*)\]$/, '$1')
              .split(/\s*[;|]\s*|,(?=\s|\p{L}{3})\s*/u)
              .map((one) => one.replace(/^'(.*)'$/, '$1'))
      ).filter((one) => !isBlank(one));
      return list.length > 0 ? list : undefined;
    }
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
      return typeByKey[columnKey(valueText(value))];
    case 'pages':
      return pageRange(cellText(value).replace(/^pp?\.\s*/i, ''));
    case 'pmid':
      return /^\D{0,60}?(\d{1,9})(?:\.0+)?\/?$/.exec(valueText(value))?.[1];
    case 'arxiv':
    case 'doi':
    case 'openreview': {
      const text = valueText(value);
      return /^https?:|\d/.test(text) || field === 'openreview' ? text : undefined;
    }
    case 'container': {
      const text = cellText(value);
      return text === '' || database.test(text) || /^https?:/.test(text) ? undefined : text;
    }
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

function peopleIn(value: unknown): string[] | undefined {
  if (Array.isArray(value))
    return namesIn(value.map((one) => (typeof one === 'string' ? withoutMarks(one) : one)));
  if (isObject(value)) return namesIn(value);
  // PubMed ends its list of names with a full stop.
  const text = withoutMarks(valueText(value)).replace(/^([^.]*,[^.]*\s\p{Lu}{1,3}(?: Jr)?)\.$/u, '$1');
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
