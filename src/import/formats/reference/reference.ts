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
  return undefined;
}

function fieldsOf(
  { people, areEditors, isShortened }: LeadingPeople,
  parts: ReferenceParts,
  text: string,
): Record<string, unknown> {
  const { doi, pmid } = textIdentifiers(parts.place);
  const arxiv = /arxiv[:.\s]\s*(\d{4}\.\d{4,5})/i.exec(parts.place)?.[1];
  const addresses = addressesIn(parts.place).map(({ href }) => addressFields(href));
  return statedFields(
    {
      title: parts.title,
      [areEditors ? 'editors' : 'authors']: people,
      published: printedDate(
        [parts.date ?? '', printedPlace(parts.place).date ?? '', yearIn(parts.place) ?? ''].filter(
          (date) => date !== '',
        ),
      ),
      doi,
      arxiv,
      pmid,
      ...printedPlaceFields(parts.place, parts.isNamed),
      ...(parts.isThesis && { type: 'thesis', container: undefined }),
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
