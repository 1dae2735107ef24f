import { pageRange } from '../../../paper/wording/pages.ts';
import { appearanceOf } from '../list/words/venue.ts';
import { statedFields } from '../values/fields.ts';
import { datePattern, yearPattern } from './date.ts';
import { takeEditorsBefore, takeEditorsBehind } from './editors.ts';
import { takeImprint } from './imprint.ts';
import { takeNumbers } from './numbers.ts';
import type { PrintedPlace } from './printed-place.ts';
import { isPublisher, publisherBehind, publisherOf } from './publisher.ts';

/**
 * What a text says of where a work appeared; where `isNamed`, it begins with the name of a journal or book for certain,
 * where `isImprint`, it is but where and when a book was printed.
 */
export function printedPlace(written: string, isNamed = false, isImprint = false): PrintedPlace {
  const text = bare(written);
  const within =
    /^(?:to appear |published |accepted )?(?:in|en|dans)\s*[:,]?\s+(?:the (?=Proc))?/i.exec(text)?.[0] ?? '';
  const asPart = /^pp?\. ?(?<pages>[\w–-]+) in\s+/i.exec(text);
  const isWithin = within !== '' || asPart !== null;
  const place: PrintedPlace = { isWithin, ...(asPart && { pages: asPart.groups?.['pages'] }) };
  let rest = text.slice(asPart?.[0].length ?? within.length);
  rest = takeEditorsBefore(rest, place);
  rest = takeEdition(rest, place);
  rest = takeEditorsBehind(rest, place);
  if (isImprint) rest = takeImprint(rest, place, true);
  const cut = takeNumbers(rest, place);
  if (place.volume === undefined && !isNamed && (isWithin || place.pages === undefined))
    cut.before = takeImprint(cut.before, place, false);
  takeNames(cut, place, isNamed);
  return place;
}

/** A place without addresses, identifiers and what styles say around them. */
function bare(written: string): string {
  return written
    .replace(/\[(?:online|internet|preprint|cited [^\]]*)\]|(?<=[.,]\s)online\.\s/giu, ' ')
    .replace(/[([]?\b(?:https?:\/\/|doi:?\s*10\.|arxiv:\s?\d)\S+/gi, ' ')
    .replace(
      /[.,;]?\s*(?:\b(?:Available(?: at| from| online)?|Retrieved(?: [^.]{0,30})? from|Accessed|PMID|PMCID|doi|DOI|URL|ISBN|ISSN|Epub)\b:?.*)$/u,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:]+|[\s,;:]+$/g, '')
    .trim();
}

function takeEdition(text: string, place: PrintedPlace): string {
  const found = /[.,]?\s*\(?\b(\d{1,2})(?:st|nd|rd|th|\.)? (?:ed(?:ition|n|\.)|Aufl(?:age|\.))\)?[.,]?/i.exec(
    text,
  );
  if (!found) return text;
  place.edition = found[1];
  return `${text.slice(0, found.index)}. ${text.slice(found.index + found[0].length)}`.replace(
    /\.\s*[.,]/g,
    '.',
  );
}

/** A date behind a sign, and not within a name. */
const lastDate = new RegExp(
  `(?:[,.;]\\s+\\(?|\\s+\\()(?<date>${datePattern})\\)?(?=\\s*[.,;:)]|\\s*$)`,
  'gu',
);

const anyDate = new RegExp(`[\\s,.;(]*\\(?(${datePattern})\\)?`, 'u');

/** The name of what a work lies in, who published it and where. */
function takeNames(
  { before, behind }: { before: string; behind: string },
  place: PrintedPlace,
  isNamed: boolean,
): void {
  let name = before.replace(/^[\s.,;]+/, '');
  const dated = [...name.matchAll(lastDate)].at(-1);
  if (dated && dated.index > 2) {
    place.date ??= dated.groups?.['date'];
    behind = `${name.slice(dated.index + dated[0].length)} ${behind}`;
    name = name.slice(0, dated.index);
  }
  if (place.date === undefined) place.date = anyDate.exec(behind)?.[1];
  const rest = behind.replace(anyDate, ' ').replace(/^[\s.,;:()]+|[\s.,;:()]+$/g, '');
  const isNumbered = place.volume !== undefined || place.pages !== undefined;
  if (!place.isWithin && !isNumbered && !isNamed && isPublisher(name || rest)) {
    Object.assign(place, publisherOf(name || rest));
    return;
  }
  const [whole = '', published = ''] =
    place.isWithin || (isNamed && place.volume === undefined) ? nameAndPublisher(name) : [name, ''];
  const publisher = publisherBehind.exec(whole);
  const own = publisher ? whole.slice(0, publisher.index) : whole;
  const bareName = own.replace(/\s*\((?:(?:No|Nr|Vol|Issue|Art)\b[^()]*\)?|[^()]*)$/u, '');
  place.name = bareNameOf(withoutEvent(bareName));
  if (/^(?:pp?\.|vol\b|\d+$)/i.test(place.name ?? '')) place.name = undefined;
  const behindName = publisher?.[1] ?? (published || rest);
  // Behind a meeting stands where it was.
  if (place.publisherPlace === undefined && (!meeting.test(own) || isPublisher(behindName)))
    Object.assign(place, publisherOf(behindName));
}

/** A name whose words are shortened: `Int. J. Mol. Sci.` */
const shortenedName = /^(?:\p{L}{1,9}\.\s+){2,}\p{L}{1,9}\.[\s,;:]*$/u;

/** A name without the signs around it; of one whose words are shortened, the last full stop stays: `Geophys. Res. Lett.`. */
function bareNameOf(written: string): string | undefined {
  const name = written.replace(/^[\s.,;:"“„‘»«]+|[\s.,;:(”“’}»«]+$/g, '');
  return (shortenedName.test(written) ? `${name}.` : name) || undefined;
}

const meeting = /\b(?:proc|conference|symposium|workshop|meeting|congress)/i;

/** The name of a meeting without where it was: `Proceedings of the Conference on Hands, Utrecht, Netherlands`. */
function withoutEvent(name: string): string {
  return meeting.test(name)
    ? name.replace(/(?:,\s+\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}){2,3}\s*$/u, '')
    : name;
}

/** The name of a book and what stands behind it: `Handbook of Hands. London: Academic`, `Handbook of Hands (London, 2011)`. */
function nameAndPublisher(text: string): [name: string, publisher: string] {
  if (shortenedName.test(text)) return [text, ''];
  const end =
    /(?<=[\p{Ll}\d)\]]{2}|\p{Lu}{2})(?<!\b(?:Proc|Intl?|Conf|Symp|Trans|Annu?|Adv|Assoc|Soc|Natl?|Acad|Sci|Eng|Comput|Robot|Autom|Syst|Commun|Electr|Mach|Learn|Artif|Intell|Technol|Lang|Linguist|Process|Inf|Appl|Meet|Lect|Netw|Softw|Sel|Top|Theor|Math|Phys|Chem|Biol|Med))\.\s+(?=\p{Lu})|\s+\((?=\p{Lu}[^()]*[,:])|,\s+(?=\p{Lu}[\p{L} .]{2,30}:\s)/u.exec(
      text,
    );
  return end ? [text.slice(0, end.index), text.slice(end.index + end[0].length)] : [text, ''];
}

/** A name in capitals, perhaps with its year: `ICML 2019`, `JMLR`. */
const abbreviation = new RegExp(`^(?=.*\\p{Lu}.*\\p{Lu})\\p{Lu}[\\p{L}\\d'’&/+-]*(?: ${yearPattern})?$`, 'u');

/** A row of reports that has no numbers: `NBER Working Paper`. */
const reportRow = /\b(?:working|discussion) papers?(?: series)?$/i;

/** A report by its number in a row: `Loom Working Paper Series No. 4 of 2024`. */
const numberedReport =
  /^(\p{Lu}.*\b(?:(?:working|discussion|occasional|staff) papers?|(?:technical|research|working) reports?)(?: series)?),?\s+(?:no\.?|nr\.?|number|#)\s*(\d[\w/-]*)(?:\s+of\s+\d{4})?$/iu;

const yearAlone = new RegExp(`^${yearPattern}$`);

/** The fields of a place that is written so. */
export function printedPlaceFields(place: PrintedPlace, written: string): Record<string, unknown> {
  const isPreprint = /^\W*(?:arxiv|biorxiv|medrxiv|preprint)/i.test(written);
  const [, reports, number] = numberedReport.exec(place.name ?? '') ?? [];
  // `ICML 2022 (Oral)`
  const { awards, venue: awarded } = appearanceOf(place.name ?? '') ?? {};
  const name = reports ?? (awards && awarded) ?? place.name;
  return statedFields({
    awards,
    type: isPreprint ? 'article' : reports === undefined ? typeOf(place) : 'report',
    [name && abbreviation.test(name) ? 'venue' : 'container']: isPreprint ? undefined : name,
    number,
    volume: place.volume,
    issue: place.issue,
    pages: place.pages && !yearAlone.test(place.pages) ? pageRange(place.pages) : undefined,
    edition: place.edition,
    series: place.series,
    editors: place.editors,
    publisher: isPreprint ? undefined : place.publisher,
    place: place.publisherPlace,
  });
}

function typeOf({
  isWithin,
  name = '',
  volume,
  pages,
  publisher,
  publisherPlace,
}: PrintedPlace): string | undefined {
  if (!isWithin && reportRow.test(name)) return 'report';
  const isMeeting =
    /\b(?:proc|conf|workshop|symposium|meeting|advances in)/i.test(name) ||
    /^[A-Z][A-Z-]{2,}/.test(name) ||
    (abbreviation.test(name) && / \d{4}$/.test(name));
  const isJournal =
    volume !== undefined &&
    /\b(?:journal|zeitschrift|blätter|jahrbuch|revue|rivista|revista|annales|archiv|transactions|letters|annals)(?!\p{L})/iu.test(
      name,
    );
  if (isWithin && !isJournal) return isMeeting ? 'paper-conference' : 'chapter';
  if (volume !== undefined || pages !== undefined)
    return isMeeting && volume === undefined ? 'paper-conference' : 'article-journal';
  if (name !== '') return isMeeting ? 'paper-conference' : undefined;
  return (publisher ?? publisherPlace) !== undefined ? 'book' : undefined;
}
