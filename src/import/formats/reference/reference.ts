import { furtherAuthorsName } from '../../../paper/further-authors.ts';
import { textIdentifiers } from '../../../paper/identifier-text.ts';
import { addressesIn } from '../../../paper/web-address.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, linkFields } from '../values/link.ts';
import { printedDate } from '../values/printed-date.ts';
import { type ReferenceParts, referenceParts, yearIn } from './parts.ts';
import { type LeadingPeople, leadingPeople } from './people.ts';
import { printedPlace, printedPlaceFields } from './place.ts';

/** A longer paragraph, in characters, is no reference. */
const longestReferenceChars = 1500;

/** A shorter one, in characters, is none either. */
const shortestReferenceChars = 20;

/** The fields of a reference as lists of references print it; `undefined` where a text isn't one. */
export function referenceFields(written: string): Record<string, unknown> | undefined {
  const text = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\[[\w+-]{1,12}\]|\(?\d{1,3}[.)]?(?=\s*\p{Lu}))\s*/u, '');
  if (text.length > longestReferenceChars || text.length < shortestReferenceChars) return undefined;
  for (const people of leadingPeople(text)) {
    const parts = referenceParts(text.slice(people.end), people);
    if (parts) return fieldsOf(people, parts, text);
  }
  return titleFirst(text);
}

/** So many commas may stand in a title that people follow. */
const mostTitleCommas = 8;

/** A reference whose title stands first: `Title, A. Berg and K. Roe, J. Hands 12, 45–67 (2020)`. */
function titleFirst(text: string): Record<string, unknown> | undefined {
  for (const { index } of [...text.matchAll(/[,.?!]\s+(?=\p{Lu}\.)/gu)].slice(0, mostTitleCommas)) {
    const title = text.slice(0, index + (/[?!]/.test(text[index] ?? '') ? 1 : 0));
    const rest = text.slice(index + 1).trim();
    const people = leadingPeople(rest).find(
      ({ end, areShortened }) => areShortened && /^,\s/.test(rest.slice(end)),
    );
    if (!people || title.length < shortestReferenceChars || leadingPeople(`${title}.`).length > 0) continue;
    const written = rest.slice(people.end).replace(/^,\s+/, '');
    const place = printedPlace(written, true);
    const { name, volume, pages, date, isWithin } = place;
    if (name === undefined || date === undefined || !(volume ?? pages ?? (isWithin || undefined))) continue;
    return fieldsOf(people, { title, written, place, date: undefined, isThesis: false }, text);
  }
  return undefined;
}

function fieldsOf(
  { people, areEditors, isShortened }: LeadingPeople,
  { title, written, place, date, isThesis }: ReferenceParts,
  text: string,
): Record<string, unknown> {
  const { doi, pmid } = textIdentifiers(written);
  const arxiv = /arxiv[:.\s]\s*(\d{4}\.\d{4,5})/i.exec(written)?.[1];
  const addresses = addressesIn(written).map(({ href }) => addressFields(href));
  return statedFields(
    {
      title,
      [areEditors ? 'editors' : 'authors']: people,
      published: printedDate([date, place.date, yearIn(written)].filter((each) => each !== undefined)),
      doi,
      arxiv,
      pmid,
      ...printedPlaceFields(place, written),
      ...(isThesis && { type: 'thesis', container: undefined }),
    },
    linkFields(addresses),
    {
      extra: {
        reference: text,
        ...(isShortened && { [furtherAuthorsName]: 'the source names only the first authors' }),
      },
    },
  );
}
