import { type ListPart, type OwnField, type PaperPart, usualListParts } from '../../content/site/display.ts';
import type { Site } from '../../content/site/site.ts';
import type { Paper } from '../../paper/paper.ts';
import { webAddressOrUndefined } from '../../paper/web-address.ts';
import { fields } from '../../words/words.ts';
import { divisionOrSearchAddress } from '../facet/address/division-address.ts';
import { fieldFacetId, fieldLabel, fieldValueKey, fieldValues } from '../facet/own-field.ts';
import { typeName } from '../facet/type.ts';
import { descriptionOf, extraLabel } from '../record/description.ts';
import { withoutDetails } from '../record/details.ts';
import { furtherKeywords } from '../record/keywords.ts';
import { languageName } from '../record/language-name.ts';
import type { Shelf } from '../shelf.ts';
import { writtenDate } from '../written-date.ts';

/** Something that a record says, under the name by which people know it. */
export interface ShownLine {
  label: string;
  /** As the source writes it, TeX included; each with the path that it leads to, where there is one. */
  values: { text: string; path?: string }[];
}

type Shows = Pick<Site, 'show' | 'fields'>;

/** Whether lists show a part of a paper: what a curator names, or else the usual parts without a venue that says the same of all. */
export function listShows(
  { site: { show }, facets }: Pick<Shelf, 'site' | 'facets'>,
  part: ListPart,
): boolean {
  if (show?.list) return show.list.includes(part);
  const isSame = part === 'venue' && facets.find(({ id }) => id === part)?.isInMenu === false;
  return usualListParts.includes(part) && !isSame;
}

/** Whether the page of a paper shows a part. */
export function paperShows({ show }: Shows, part: PaperPart): boolean {
  return show?.paper?.includes(part) ?? true;
}

/** What lists say of a paper in lines of their own, in the order in which a curator names it. */
export function listLines(
  shelf: Pick<Shelf, 'site' | 'facets' | 'topics' | 'placements'>,
  paper: Paper,
): ShownLine[] {
  const { site } = shelf;
  const further = (site.show?.list ?? []).filter((part) => !usualListParts.includes(part));
  const lines = further.map(
    (part): ShownLine => ({ label: fields[part as FurtherPart], values: valuesOf(shelf, part, paper) }),
  );
  // What stands for the abstract needs no line of its own.
  const described = listShows(shelf, 'sentence') ? descriptionOf(site, paper)?.field : undefined;
  const lined = ownFields(site, 'line').filter(({ name }) => name !== described);
  const own = lined.map(
    (field): ShownLine => ({ label: fieldLabel(field), values: fieldValues(field, paper).map(plain) }),
  );
  return [...lines, ...own].filter(({ values }) => values.length > 0);
}

/** What the page of a paper says of fields of the curator's own, links aside. */
export function ownLines(
  shelf: Pick<Shelf, 'site' | 'facets' | 'searchedFacets'>,
  paper: Paper,
): ShownLine[] {
  return (shelf.site.fields ?? [])
    .map((field) => {
      const values = fieldValues(field, paper).filter((text) => !isLink(field, text));
      const facet = field.as.includes('facet') ? fieldFacetId(field) : undefined;
      return {
        label: fieldLabel(field),
        values: values.map((text) => {
          const path = facet && divisionOrSearchAddress(shelf, facet, fieldValueKey(text));
          return { text, ...(path && { path }) };
        }),
      };
    })
    .filter(({ values }) => values.length > 0);
}

/** The links of a paper that fields of the curator's own give. */
export function ownLinks(
  { fields = [] }: Pick<Site, 'fields'>,
  paper: Paper,
): { label: string; address: string }[] {
  return fields.flatMap((field) =>
    fieldValues(field, paper)
      .filter((value) => isLink(field, value))
      .map((address) => ({ label: fieldLabel(field), address })),
  );
}

/** What a record says under `extra` beside its details, the fields of the curator's own and what stands for its abstract, under the names by which people know it. */
export function otherData(site: Pick<Site, 'fields'>, paper: Paper): [label: string, text: string][] {
  const { fields = [] } = site;
  const shown = [...fields.map(({ name }) => name), descriptionOf(site, paper)?.field];
  return withoutDetails(paper)
    .filter(([name]) => !shown.includes(name))
    .map(([name, text]) => [extraLabel(name), text]);
}

type FurtherPart = Exclude<ListPart, 'date' | 'sentence' | 'topics'>;

function valuesOf(
  shelf: Parameters<typeof furtherKeywords>[0],
  part: ListPart,
  paper: Paper,
): ShownLine['values'] {
  const { type, language, listed } = paper;
  switch (part) {
    case 'type':
      return type ? [plain(typeName(type))] : [];
    case 'language':
      return language ? [plain(languageName(language))] : [];
    case 'keywords':
      return furtherKeywords(shelf, paper).map(plain);
    case 'listed':
      return listed ? [plain(writtenDate(listed))] : [];
    default: {
      const value = paper[part as keyof Paper];
      return (Array.isArray(value) ? value : [value]).flatMap((one) =>
        typeof one === 'string' ? [plain(one)] : [],
      );
    }
  }
}

function plain(text: string): { text: string } {
  return { text };
}

function ownFields({ fields = [] }: Pick<Site, 'fields'>, way: OwnField['as'][number]): OwnField[] {
  return fields.filter(({ as }) => as.includes(way));
}

function isLink({ as }: OwnField, value: string): boolean {
  return as.includes('link') && webAddressOrUndefined(value) !== undefined;
}
