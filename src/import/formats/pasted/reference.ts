import { textIdentifiers } from '../../../paper/identifier-text.ts';
import { addressesIn } from '../../../paper/web-address.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, linkFields } from '../values/link.ts';
import { nameOfInitialsLast } from '../values/name-order.ts';
import { namesIn } from '../values/names.ts';
import { pageRange } from '../values/pages.ts';
import { nameInOrder } from '../values/person.ts';
import { printedDate } from '../values/printed-date.ts';

/** A longer paragraph, in characters, is no reference. */
const longestReferenceChars = 1500;

const year = '(?:1[5-9]|20)\\d{2}';

/** `Authors (2017, May 3). Title. Place`, as APA and its like write it. */
const yearSecond = new RegExp(
  `^(.{3,}?),?\\s+\\((${year})[a-z]?(?:,\\s*([^)]{3,20}))?\\)[.,:]?\\s+(.+)$`,
  'su',
);

/** `Authors. 2017. Title. Place`, as ACM writes it. */
const yearBetween = new RegExp(`^(.{3,}?)[.,]\\s+(${year})[a-z]?[.,:]\\s+(.+)$`, 'su');

/** `Authors, “Title,” place`, as IEEE, Chicago and MLA write it. */
const quoted = /^(.{3,}?)[.,:]?\s+(?:\((\d{4})\)[.,:]?\s+)?["“](.+?)[.,]?["”][.,]?\s*(.*)$/su;

/** The family name of an author, perhaps with particles, or of several words. */
const family =
  "(?:(?:van|von|de|der|den|du|la|le|di|da|del|dos|el|al|bin|ter|ten|zu)\\s+){0,3}\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,2}";
const initials = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}';
const bareInitials = new RegExp(`^(?:${initials}|\\p{Lu}{1,3})$`, 'u');
const namePart = new RegExp(
  `^(?:(?:${initials}\\s?)${family}|${family}(?: \\p{Lu}{1,3})?|\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\.\\s?){1,3}${family}|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.){1,2}|Jr\\.?|Sr\\.?|III?|\\.\\.\\.|…)$`,
  'u',
);
const andOthers = /,?\s*(?:\bet\.? al\b\.?|…|\band others\b\.?)\s*$/iu;

/** Names that aren't sure to be names have no initials among them; so many of them may do without. */
const longestPlainNames = 30;

/** The fields of a reference as lists of references print it; `undefined` where a text isn't one. */
export function referenceFields(written: string): Record<string, unknown> | undefined {
  const text = written
    .replace(/\s+/g, ' ')
    .replace(/^(?:\[[\w+-]{1,12}\]|\(?\d{1,3}[.)])\s*/, '')
    .trim();
  if (text.length > longestReferenceChars || text.length < 20) return undefined;
  const parts = datedParts(text) ?? quotedParts(text) ?? plainParts(text);
  if (!parts || parts.title.length < 4 || !/\p{L}{2}/u.test(parts.title)) return undefined;
  const authors = authorsIn(parts.authors);
  if (!authors) return undefined;
  const { doi, pmid } = textIdentifiers(parts.place);
  const arxiv = /arxiv[:.\s]\s*(\d{4}\.\d{4,5})/i.exec(parts.place)?.[1];
  const addresses = addressesIn(parts.place).map(({ href }) => addressFields(href));
  const place = parts.place
    .replace(/\b(?:https?:\/\/|doi:?\s*10\.)\S+/gi, ' ')
    .replace(/\b(?:Available(?: at| from)?|Retrieved(?: from)?|PMID|doi)\b:?.*$/i, ' ')
    .trim();
  return statedFields(
    {
      title: parts.title.replace(/[.,]$/, ''),
      authors,
      published: parts.published,
      doi,
      arxiv,
      pmid,
      ...placeFields(place),
    },
    linkFields(addresses),
    { extra: { reference: text } },
  );
}

interface ReferenceParts {
  authors: string;
  title: string;
  place: string;
  published?: string | undefined;
}

function datedParts(text: string): ReferenceParts | undefined {
  const [, authors = '', written = '', day = '', rest = ''] =
    yearSecond.exec(text) ?? yearBetween.exec(text)?.toSpliced(3, 0, '') ?? [];
  if (written === '' || /["“”]/.test(authors)) return undefined;
  const [, inQuotes, behind = ''] = /^["“](.+?)[.,]?["”][.,]?\s*(.*)$/su.exec(rest) ?? [];
  const [title, place] = inQuotes === undefined ? titleAndPlace(rest) : [inQuotes, behind];
  return { authors, title, place, published: printedDate([`${written} ${day}`, written]) };
}

function quotedParts(text: string): ReferenceParts | undefined {
  const [, authors = '', written = '', title = '', place = ''] = quoted.exec(text) ?? [];
  return title === '' ? undefined : { authors, title, place, published: written || yearIn(place) };
}

/** `Authors. Title. Place, year`: the names end where a sentence begins that isn't one. */
function plainParts(text: string): ReferenceParts | undefined {
  for (const { index } of text.matchAll(/[.:]\s+(?=\p{Lu}|\d)/gu)) {
    const before = text.slice(0, index);
    const authors = authorsIn(before) ? before : `${before}.`;
    const rest = text.slice(index + 1).trim();
    const next = rest.split(/[.:]\s/)[0] ?? '';
    if (/^\p{Lu}$/u.test(next) || !authorsIn(authors)) continue;
    // A name may go on: `J. Berg, K. Roe`.
    if (/^[\p{L}'’-]+(?:,| and )/u.test(rest) && authorsIn(`${authors} ${next}`)) continue;
    const [title, place] = titleAndPlace(rest);
    const published = yearIn(place);
    return published ? { authors, title, place, published } : undefined;
  }
  return undefined;
}

function yearIn(place: string): string | undefined {
  const bare = place.replace(/\bhttps?:\S+|\b10\.\d{4,9}\/\S+|arxiv[:. ]\S+/gi, ' ');
  const years = bare.match(new RegExp(`(?<![\\d–-])${year}(?![\\d–-])`, 'g'));
  return years?.at(-1);
}

/** A title ends with a full stop behind a word, or with a question mark; what stands behind it is the place. */
function titleAndPlace(rest: string): [title: string, place: string] {
  const end =
    /(?:(?<=[\p{Ll}\d)\]”"’%]{2}|\p{Lu}{2}|\s\d)\.|[?!])\s+(?=[\p{Lu}\d[]|https?:|doi|arXiv|in )/u.exec(rest);
  return end
    ? [rest.slice(0, end.index + (/[?!]/.test(end[0]) ? 1 : 0)), rest.slice(end.index + end[0].length)]
    : [rest.replace(/\.$/, ''), ''];
}

/** The people of a list of names; `undefined` where it isn't certain to be one. */
function authorsIn(written: string): string[] | undefined {
  const list = written.replace(/\s*\((?:eds?|hrsg)\.?\)/i, '').trim();
  const isShort = list.replace(andOthers, '') !== list;
  const names = list
    .replace(andOthers, '')
    .replace(/,$/, '')
    // `Roe, A., … Kent, B.`: who stands between isn't said.
    .replace(/,?\s*(?:\.{3}|…),?\s*(?=(?:(?:&|and)\s+)?\p{Lu})/u, ', ');
  const parts = names.split(/\s*[,;]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/);
  if (names === '' || !parts.every((part, at) => isName(part, parts[at - 1]))) return undefined;
  const hasInitials = parts.some((part) => /^\p{Lu}\.|\s\p{Lu}{1,3}$|^\p{Lu}{1,2}$|\s\p{Lu}\./u.test(part));
  if (!hasInitials && !isShort && parts.length < 2) return undefined;
  if (!hasInitials && parts.length > longestPlainNames) return undefined;
  // `Hain, Jens. “Title”`, `Hill, Ada L. “Title”`: one name turned round.
  if (/^\p{Lu}[\p{L}'’-]*\p{Ll}, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)*$/u.test(names))
    return [nameInOrder(names)];
  const found = (namesIn(names) ?? []).filter((name) => !/^(?:\.\.\.|…)$/.test(name));
  return found.length === 1 ? found.map(nameOfInitialsLast) : found;
}

/** Whether a part of a list of names is one, or the initials of the family name in front of it. */
function isName(part: string, before: string | undefined): boolean {
  return bareInitials.test(part)
    ? before !== undefined && !/\p{Lu}\.|^\p{Lu}{1,3}$/u.test(before)
    : namePart.test(part);
}

/** Where a work appeared: what it lies in, volume, issue, pages, or else who published it. */
function placeFields(written: string): Record<string, unknown> {
  const place = written.replace(/^[.,;\s]+|[.,;\s]+$/g, '');
  if (place === '' || /^arxiv\b/i.test(place)) return { type: place === '' ? undefined : 'article' };
  const isWithin = /^in:?\s/i.test(place);
  const body = place.replace(/^in:?\s+/i, '');
  const pages =
    /\b(?:pp?\.|pages?|S\.)\s*([\dA-Za-z]{1,8}(?:\s*[–—-]+\s*[\dA-Za-z]{1,8})?)/.exec(body)?.[1] ??
    /[:,]\s*([A-Z]?\d{1,7}\s*[–—-]+\s*[A-Z]?\d{1,7})\b/.exec(body)?.[1];
  const [, volumeOf, issueOf] =
    /(?:[\s,;]|vol\.?\s?)(\d{1,4})\s?\((?!(?:1[5-9]|20)\d{2}\))([\w–-]{1,9})\)/i.exec(body) ?? [];
  const volume =
    volumeOf ??
    /\bvol(?:ume|\.)?\s*(\d{1,4})/i.exec(body)?.[1] ??
    /;\s*(\d{1,4})\b/.exec(body)?.[1] ??
    /[\p{Ll}.],?\s(\d{1,3})\s*(?::|,\s*(?:no\.|\d+\s*[–-]))/u.exec(body)?.[1];
  const issue = issueOf ?? /\b(?:no|issue)\.?\s*(\d{1,4})/i.exec(body)?.[1];
  const withoutEditors = isWithin ? body.replace(/^.{3,120}?\((?:eds?|hrsg)\.?\),?\s*/i, '') : body;
  const name =
    /^(.+?)(?:,?\s+(?:vol(?:ume|\.)?\s*\d|no\.\s*\d|pp?\.|pages?\s)|,\s*\d|\.\s*\d{4}\b|\s+\d{1,4}\s*[(,:;]|\s*\((?:pp?\.|\d{4}\)|eds?\.)|(?<!\b(?:proc|trans|conf|int|symp|j|am|ann|rev|lett))\.\s+\p{Lu}|;|$)/iu
      .exec(withoutEditors)?.[1]
      ?.replace(/[.,;:]$/, '')
      .trim();
  const isNumbered = volume !== undefined || (pages !== undefined && !isWithin);
  if (!isWithin && !isNumbered)
    return /\d{4}.*\d{4}/.test(place) ? {} : { publisher: name?.replace(new RegExp(`,?\\s*${year}$`), '') };
  const isMeeting =
    /\b(?:proc|conf|workshop|symposium|meeting|advances in)/i.test(name ?? '') ||
    /^[A-Z][A-Z-]{2,}/.test(name ?? '');
  const type = isWithin ? (isMeeting ? 'paper-conference' : 'chapter') : 'article-journal';
  return { type, container: name, volume, issue, pages: pages && pageRange(pages) };
}
