import { furtherAuthorsName } from '../../../../paper/name/further-authors.ts';
import { bibText } from '../../bibtex/text.ts';
import { cleanTitle } from '../../list/entry/title-score.ts';
import { textKey } from '../../list/segment/text-key.ts';
import { unstoppedTitle } from '../../values/title.ts';
import { type HtmlLine, shownText } from '../page/lines.ts';
import { joined, named, withoutLabels } from '../page/words.ts';
import { longestNameStart, putPlace, shortestAbstractChars } from './appearance.ts';
import { authorsIn } from './authors.ts';
import { headingYear, listedBelow } from './heading.ts';
import { labelledEntry } from './labelled.ts';
import { addBibtex, addPageLinks, isIdentified, putIdentifiers } from './links.ts';
import { withWholePeople } from './people.ts';
import { containerName, type PrintedEntry, printedEntry, saysMore } from './printed.ts';
import { leastTitleWords, restOf, shortestTitleChars, titleIn } from './title.ts';

/** What a block says of a paper, and how surely it is one. */
export interface ReadBlock {
  fields: Record<string, unknown>;
  /** Whether it would be a paper on any page: it has authors and where or when it appeared, or an identifier. */
  isSure: boolean;
  /** Whether its title is named as such, or a heading. */
  isTitled: boolean;
}

/** A longer block, in characters, holds more than an entry. */
const longestEntryChars = 6000;

/**
 * What the lines of a block say of one paper; `undefined` where they are none. `isAmong` says that most blocks beside it
 * are papers, so that nobody needs to be named.
 */
export function readBlock(lines: readonly HtmlLine[], isAmong = false): ReadBlock | undefined {
  const [first, ...others] = lines.filter(({ runs }) => runs.some(({ part }) => part !== 'bibtex'));
  if (!first) return undefined;
  // The year above an entry, as a line of its own.
  const year = others.length > 0 ? headingYear(shownText(first)) : undefined;
  const own = withWholePeople(year === undefined ? [first, ...others] : others);
  const length = own.reduce((sum, line) => sum + shownText(line).length, 0);
  if (length < shortestTitleChars || length > longestEntryChars || goesOn(own)) return undefined;
  if (own.length === 1 && joined(withoutLabels(own[0]?.runs ?? [])).length < shortestTitleChars)
    return undefined;
  const found = labelledEntry(own) ?? entryIn(own);
  if (!found) return undefined;
  const { fields } = found;
  fields['title'] = String(fields['title'])
    .replace(
      /(?:\s*[[(][\s|,/]*(?:pdf|doi|link|arxiv|code|paper|url|html|slides|video)?[\s|,/]*[\])])+\.?$/i,
      '',
    )
    .replace(/[\s,;]+$/, '');
  if (/\{[^{}]*\}/.test(String(fields['title']))) fields['title'] = bibText(String(fields['title']));
  if (isPatent(own, found.title) || isProse(own, found)) return undefined;
  const hasPaper = addPageLinks(fields, own, found.title);
  putIdentifiers(fields, own);
  addBibtex(fields, lines);
  if (year !== undefined) fields['published'] ??= year;
  const isDated = fields['published'] !== undefined;
  const isPlaced = fields['venue'] !== undefined || fields['container'] !== undefined;
  const hasIdentifier = isIdentified(fields);
  // Of a few words a link may be called as well.
  const isLong = String(fields['title']).split(/\s+/).length >= leastTitleWords;
  const isTold = (isLong && (hasPaper || hasIdentifier)) || (isAmong && isDated && isPublished(own, fields));
  if (fields['authors'] === undefined && !isTold) return undefined;
  addCoauthors(fields, own);
  putThesis(fields);
  const isSure =
    (fields['authors'] !== undefined && (isDated || isPlaced || hasIdentifier || hasPaper)) ||
    (hasIdentifier && (isDated || isPlaced));
  return { fields, isSure, isTitled: found.isTitled === true };
}

/** What a thesis is called, and perhaps where it was written. */
const thesis =
  /^(?:(?:Ph\.? ?D\.?|doctoral|master(?:['’]?s)?|bachelor(?:['’]?s)?|diploma) )?(?:thesis|dissertation)\b[\s,.:]*(.*)$/i;

/** A thesis lies in nothing, and the university publishes it. */
function putThesis(fields: Record<string, unknown>): void {
  const [, place] = thesis.exec(String(fields['container'] ?? '')) ?? [];
  if (place === undefined) return;
  delete fields['container'];
  fields['type'] = 'thesis';
  if (/\p{L}{3}/u.test(place)) fields['publisher'] ??= place;
}

/** Whether lines say for certain that what they name was published: in some volume or pages, or as a thesis or report. */
function isPublished(lines: readonly HtmlLine[], fields: Readonly<Record<string, unknown>>): boolean {
  const isPlaced = fields['venue'] !== undefined || fields['container'] !== undefined;
  return (
    (isPlaced && (fields['volume'] !== undefined || fields['pages'] !== undefined)) ||
    lines.some((line) => /\bthesis\b|\bdissertation\b|\btechnical report\b/i.test(shownText(line)))
  );
}

/** Where a person names those with whom a work was written, says that these aren't all. */
function addCoauthors(fields: Record<string, unknown>, lines: readonly HtmlLine[]): void {
  const [first] = Array.isArray(fields['authors']) ? fields['authors'].map(String) : [];
  const family = first?.split(' ').at(-1) ?? '';
  const isTold = lines.some((line) => {
    const [, name] =
      /(?:^|[\s(])(?:together|jointly|joint work|in collaboration) with ([^,;.]*)/i.exec(shownText(line)) ??
      [];
    return family !== '' && name?.includes(family);
  });
  if (isTold)
    fields['extra'] = {
      ...(fields['extra'] as object),
      [furtherAuthorsName]: 'the source names only the coauthors',
    };
}

/** The entry that the style of lines tells of, or the reference that they are where the style shows less of it. */
function entryIn(lines: readonly HtmlLine[]): PrintedEntry | undefined {
  const styled = styledEntry(lines);
  const said = styled?.fields;
  const isWhole =
    said?.['authors'] &&
    said['published'] &&
    (said['container'] ?? said['venue']) &&
    !saysMore.test(containerName(said));
  if (styled?.isTitled || isWhole) return styled;
  const printed = printedEntry(lines);
  if (!styled || !printed) return styled ?? printed;
  if (!printed.isReference || printed.fields['authors'] === undefined) return styled;
  const [shown, read] = [textKey(styled.title), textKey(printed.title)];
  if (shown === read) return printed;
  // People stand before the title, or in a link around all of it; what stands behind a title is no reference of its own.
  const isFirst = textKey(lines.map(shownText).join(' ')).startsWith(shown) && !shown.includes(read);
  return said?.['authors'] === undefined && !isFirst && !read.includes(shown) ? printed : styled;
}

/** Whether lines go on with those who wrote what stands above them. */
function goesOn([first]: readonly HtmlLine[]): boolean {
  return first !== undefined && /^\W*(?:together|joint(?:ly)?(?: work)?) with\b/i.test(shownText(first));
}

/** Whether a block is one long paragraph that begins with what was taken for the title, and names people far behind it. */
function isProse([line, ...others]: readonly HtmlLine[], { title, fields }: PrintedEntry): boolean {
  const text = line && others.length === 0 ? shownText(line) : '';
  const people = fields['authors'];
  const family = Array.isArray(people) ? (String(people[0]).split(' ').at(-1) ?? '') : '';
  return (
    text.length >= shortestAbstractChars &&
    family !== '' &&
    text.startsWith(title) &&
    text.indexOf(family, title.length) > title.length + longestNameStart
  );
}

/** Whether the words beside the title, or a link, say that a block is of a patent. */
function isPatent(lines: readonly HtmlLine[], title: string): boolean {
  const words = lines.map(shownText).join(' ').replace(title, ' ');
  return (
    /\b(?:U\.?S\.?|European|Chinese|Korean|Japanese|German|International|PCT|CN|EP|WO) (?:Patent|Pat\.)|\bPatent (?:App(?:lication|\.|l\.)|No\b|Number|Publication|Pending|US|#)/i.test(
      words,
    ) || lines.some(({ runs }) => runs.some(({ href }) => /\/\/patents\.google\./.test(href ?? '')))
  );
}

/** An entry whose title is told by its name, its style or its place among the lines. */
function styledEntry(lines: readonly HtmlLine[]): PrintedEntry | undefined {
  const title = titleIn(lines);
  if (title === undefined || (title.isHeading && listedBelow(title.text) === 'others')) return undefined;
  const rest = restOf(lines, title);
  const fields: Record<string, unknown> = { title: unstoppedTitle(cleanTitle(title.text)) };
  const { people, used } = authorsIn(rest, title.isNamed || title.isHeading);
  if (people) fields['authors'] = people;
  const others = rest.filter((line) => !used.has(line));
  const abstract =
    named(lines, 'abstract') ?? others.map(shownText).find((text) => text.length >= shortestAbstractChars);
  if (abstract !== undefined && abstract.length >= shortestAbstractChars / 4)
    fields['abstract'] = abstract.replace(/^abstract\s*[:.–—-]*\s*/i, '');
  putPlace(
    fields,
    others.filter((line) => shownText(line) !== abstract),
    lines,
  );
  const award = named(lines, 'award');
  if (award !== undefined && award.length < 80) fields['awards'] = [award];
  return { fields, title: title.text, isTitled: title.isNamed || title.isHeading };
}
