import { webAddressOrUndefined } from '../../../paper/web-address.ts';
import { pageRange } from '../../../paper/wording/pages.ts';
import { statedFields } from '../values/fields.ts';
import { languageNamed } from '../values/language.ts';
import { doiFields, type LinkFields, linkFields } from '../values/link.ts';
import { type Contributor, nameFromParts, peopleFields } from '../values/names/person.ts';
import { dateIn } from '../values/printed-date.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { childOf, childrenOf, type MarkupElement, plainTextOf, textAt } from './element.ts';
import { markedLineOf, markedParagraphsOf } from './inline-text.ts';
import { rootName } from './parse.ts';
import { xmlWorks } from './works.ts';

/**
 * A collection of the ACL Anthology (https://github.com/acl-org/acl-anthology, `data/xml`). What a
 * volume says of all its papers goes into each; its front matter is no work.
 */
export function* aclAnthologyWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  let volume: MarkupElement | undefined;
  yield* xmlWorks(text, ['meta', 'paper', 'frontmatter', 'event'], (element) => {
    if (element.name === 'meta') volume = element;
    return element.name === 'paper' ? paperFields(element, volume) : undefined;
  });
}

/** Whether the beginning of a text is a collection of the ACL Anthology. */
export function isAclAnthology(head: string): boolean {
  return rootName(head) === 'collection' && /<volume\s[^>]*\bid=/.test(head);
}

const site = 'https://aclanthology.org';

function paperFields(
  paper: MarkupElement,
  volume: MarkupElement | undefined,
): Record<string, unknown> | string {
  const text = (name: string) => textAt(paper, name);
  const ofVolume = (name: string) => textAt(volume, name);
  const title = markedLineOf(childOf(paper, 'title'));
  if (title === '') return `a paper without a title: ${text('url') || text('bibkey')}`;
  const year = text('year') || ofVolume('year');
  const isJournal = ofVolume('journal-title') !== '' || ofVolume('journal-volume') !== '';
  const bookTitle = markedLineOf(childOf(volume, 'booktitle'));
  const editors = childrenOf(paper, 'editor');
  const removed = childOf(paper, 'removed') ?? childOf(paper, 'retracted');
  return statedFields(
    {
      title,
      abstract: markedParagraphsOf(childOf(paper, 'abstract')),
      ...peopleFields(
        childrenOf(paper, 'author').map(personOf),
        (editors.length > 0 ? editors : childrenOf(volume, 'editor')).map(personOf),
      ),
      published: dateIn(`${year} ${text('month') || ofVolume('month')}`) ?? dateIn(year),
      type: isJournal ? 'article-journal' : 'paper-conference',
      venue: venueName(childrenOf(volume, 'venue').map(plainTextOf)),
      container: isJournal
        ? text('journal-title') || ofVolume('journal-title') || bookTitle.replace(/,? Volume \d.*$/, '')
        : bookTitle,
      volume: isJournal ? text('journal-volume') || ofVolume('journal-volume') : ofVolume('volume-number'),
      issue: text('journal-issue') || ofVolume('journal-issue') || text('issue'),
      pages: pageRange(text('pages')),
      publisher: ofVolume('publisher'),
      place: ofVolume('address'),
      isbn: [ofVolume('isbn')],
      language: languageNamed(text('language')),
      awards: childrenOf(paper, 'award').map(plainTextOf),
      status: removed
        ? removed.name === 'removed'
          ? 'withdrawn'
          : 'retracted'
        : childOf(paper, 'erratum')
          ? 'corrected'
          : undefined,
      key: text('bibkey'),
    },
    linkFields(linksOf(paper)),
    {
      extra: {
        affiliations: childrenOf(paper, 'author').map((author) => textAt(author, 'affiliation')),
        note: text('note'),
        notice: plainTextOf(removed),
        revisions: childrenOf(paper, 'revision').map(plainTextOf),
        datasets: childrenOf(paper, 'pwcdataset').map(plainTextOf),
      },
    },
  );
}

function personOf(person: MarkupElement): Contributor {
  return {
    name: nameFromParts({ given: textAt(person, 'first'), family: textAt(person, 'last') }),
    orcid: person.attributes.get('orcid') ?? '',
  };
}

/** Venues that aren't written in capitals, by the Anthology's word for them. */
const venueNames: Readonly<Record<string, string>> = {
  findings: 'Findings',
  conll: 'CoNLL',
  semeval: 'SemEval',
  starsem: '*SEM',
  blackboxnlp: 'BlackboxNLP',
  bionlp: 'BioNLP',
  repl4nlp: 'RepL4NLP',
  sigdial: 'SIGDIAL',
  textgraphs: 'TextGraphs',
  argmining: 'ArgMining',
  mtsummit: 'MT Summit',
  scil: 'SCiL',
  gebnlp: 'GeBNLP',
  nlpcss: 'NLP+CSS',
  sustainlp: 'SustaiNLP',
  trustnlp: 'TrustNLP',
  woah: 'WOAH',
  cl: 'Computational Linguistics',
  tinlap: 'TInLaP',
};

/** The venue as people say it; that a volume is one of workshops (`ws`) says nothing beside the workshop's name. */
function venueName(ids: readonly string[]): string | undefined {
  const id = ids.find((one) => one !== 'ws');
  return id === undefined ? undefined : (venueNames[id] ?? id.toUpperCase());
}

/** The field for the kind of an attachment. */
const attachmentFields: Readonly<Record<string, string>> = {
  poster: 'poster',
  presentation: 'slides',
  slides: 'slides',
  dataset: 'data',
  data: 'data',
  code: 'code',
  video: 'video',
};

function linksOf(paper: MarkupElement): LinkFields[] {
  const id = textAt(paper, 'url');
  const page = /^https?:/.test(id)
    ? { pdf: id }
    : id === ''
      ? {}
      : { paper: `${site}/${id}/`, pdf: `${site}/${id}.pdf` };
  const list = (field: string, address: string): LinkFields =>
    webAddressOrUndefined(address) ? { [field]: [address] } : {};
  const within = (name: string, folder: string) =>
    /^https?:/.test(name) ? name : `${site}${folder}/${name}`;
  return [
    page,
    doiFields(textAt(paper, 'doi')),
    ...childrenOf(paper, 'attachment').map((one) =>
      list(
        attachmentFields[(one.attributes.get('type') ?? '').toLowerCase()] ?? 'supplement',
        within(plainTextOf(one), '/attachments'),
      ),
    ),
    ...childrenOf(paper, 'video').map((one) => list('video', within(one.attributes.get('href') ?? '', ''))),
    ...childrenOf(paper, 'pwccode').map((one) => list('code', one.attributes.get('url') ?? '')),
  ];
}
