import { mostNamed } from '../paper/name/creators.ts';
import type { LinkListName, Paper, PaperStatus } from '../paper/paper.ts';
import { keySentenceOrFirst } from '../paper/sentence/key-sentence.ts';
import { escapedHtml } from '../paper/text/escaped-html.ts';
import { htmlOf, markedText, plainText } from '../paper/text/text.ts';
import { language } from '../words/words.ts';
import { isAbstractMissed } from './display/lacking.ts';
import { facetPath } from './facet/facet.ts';
import { tellingTopics } from './facet/topic/telling.ts';
import { venueOf } from './facet/venue.ts';
import { namesOn } from './names.ts';
import { oncePerObject } from './once-per-object.ts';
import { bylineOf } from './record/byline.ts';
import { linksOfPaper } from './record/links.ts';
import { standInOf } from './record/stand-in.ts';
import type { Shelf } from './shelf.ts';
import { textLanguage } from './text-language.ts';
import { writtenDate } from './written-date.ts';

/** What a list shows of a paper. HTML comes from the renderer of marked-up text and has no links. */
export interface PaperSummary {
  id: string;
  /** Below the site's base. */
  path: string;
  titleHtml: string;
  /** The `lang` of the title, where it isn't that of the interface. */
  titleLanguage?: string;
  /** Its first authors, or its editors where it has no authors. Empty where nobody is known. */
  byline: string;
  date?: { written: string; machine: string };
  venue?: string;
  status?: PaperStatus;
  /** In plain text. */
  awards?: string[];
  /** The sentence of the abstract that says what the paper does, or one of what stands for it, behind its name. */
  keySentenceHtml?: string;
  keySentenceLanguage?: string;
  /** Whether a list says that it has no abstract. */
  lacksAbstract: boolean;
  /** The most telling ones. */
  topics: { name: string; path: string }[];
  /** How many more topics it has. */
  furtherTopics: number;
  /** Where its text and what comes with it are, the first address of each. */
  links: { name: 'pdf' | ListedSupplement; address: string }[];
}

/** The summary of a paper, made once since a paper is in many lists. */
export function paperSummary(shelf: Shelf, paper: Paper): PaperSummary {
  return summariesOf(shelf)(paper);
}

const summariesOf = oncePerObject((shelf: Shelf) =>
  oncePerObject((paper: Paper) => freshSummary(shelf, paper)),
);

function freshSummary(shelf: Shelf, paper: Paper): PaperSummary {
  const { id, title, published, abstract, status, awards } = paper;
  const venue = venueOf(paper, namesOn(shelf).venueNames);
  const html = (text: string) => htmlOf(markedText(text).nodes, { links: false });
  const keySentence = keySentenceOrFirst(abstract);
  const standIn = standInOf(shelf, paper);
  const topics = tellingTopics(shelf, paper);
  const titleLanguage = textLanguage(title, paper);
  const gist = keySentence ? abstract : standIn?.sentence;
  const keySentenceLanguage = gist && textLanguage(gist, paper);
  return {
    id,
    path: paperPath(id),
    titleHtml: html(title),
    ...(titleLanguage && { titleLanguage }),
    byline: bylineOf(paper, mostNamed),
    ...(published && { date: { written: writtenDate(published), machine: published } }),
    ...(venue && { venue }),
    ...(status && { status }),
    ...(awards && { awards: awards.map(plainText) }),
    ...(keySentence && { keySentenceHtml: html(keySentence.text) }),
    ...(standIn && { keySentenceHtml: `${labelHtml(standIn.label)} ${standIn.sentenceHtml}` }),
    ...(keySentenceLanguage && { keySentenceLanguage }),
    lacksAbstract: isAbstractMissed(shelf, paper),
    topics: topics.shown.map(({ facet, division }) => ({
      name: division.name,
      path: facetPath({ id: facet }, division),
    })),
    furtherTopics: topics.further,
    links: listedLinksOf(paper),
  };
}

function labelHtml(label: string): string {
  return `<span class="gist-label" lang="${language}">${escapedHtml(label)}</span>`;
}

/** What lists say that comes with a paper. */
const listedSupplements = ['code', 'project'] as const satisfies readonly LinkListName[];
export type ListedSupplement = (typeof listedSupplements)[number];

/** What comes with a paper, as far as lists say so. */
export function supplementsOf({ links }: Paper): ListedSupplement[] {
  return listedSupplements.filter((name) => links[name].length > 0);
}

function listedLinksOf(paper: Paper): PaperSummary['links'] {
  const pdf = linksOfPaper(paper).find(({ kind }) => kind === 'text')?.address;
  return [
    ...(pdf ? [{ name: 'pdf' as const, address: pdf }] : []),
    ...supplementsOf(paper).flatMap((name) => {
      const [address] = paper.links[name];
      return address === undefined ? [] : [{ name, address }];
    }),
  ];
}

/** The address of a paper's page below the site's base. */
export function paperPath(id: string): string {
  return `/papers/${id}/`;
}
