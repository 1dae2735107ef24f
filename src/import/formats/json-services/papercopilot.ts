import { webAddressOrUndefined } from '../../../paper/web-address.ts';
import { bibText } from '../bibtex/text.ts';
import { dateOfParts } from '../values/date.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, arxivFields, doiFields, type LinkFields, linkFields } from '../values/link.ts';
import { peopleFields } from '../values/names/person.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { decodedEntities } from '../xml/fragment.ts';
import { jsonPaths } from './entries.ts';
import { type JsonObject, numberOf, stringOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** Lists of a conference's papers as Paper Copilot keeps them: texts throughout, several values divided by semicolons. */
export function* papercopilotWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, [], papercopilotFields);
}

/** Whether the beginning of a text is a list of Paper Copilot. */
export function isPapercopilot(head: string): boolean {
  const paths = jsonPaths(head);
  const evidence = ['aff', 'site', 'rating', 'authorids', 'rating_avg', 'track', 'openreview', 'oa'];
  return (
    head.trimStart().startsWith('[') &&
    ['title', 'author', 'status'].every((name) => paths.has(name)) &&
    evidence.some((name) => paths.has(name))
  );
}

function papercopilotFields(paper: JsonObject): Record<string, unknown> | string {
  const text = (name: string) => decodedEntities(decodedEntities(stringOf(paper[name]))).replace(/\s+/g, ' ');
  if (text('title') === '') return 'a paper without a title';
  const authors = partsOf(text('author'), text('author').includes(';') ? ';' : ',');
  const orcids = stringOf(paper['orcid']).split(';');
  const event = eventOf(paper);
  const status = text('status');
  const isRefused = /withdraw|reject|active/i.test(status);
  return statedFields(
    {
      title: text('title'),
      abstract: decodedEntities(stringOf(paper['abstract'])),
      ...peopleFields(
        authors.map((name, at) => ({
          name,
          orcid: orcids.length === authors.length ? (orcids[at] ?? '') : '',
        })),
      ),
      published: dateOfParts(event.year),
      type: isRefused ? undefined : 'paper-conference',
      venue: isRefused ? undefined : event.venue,
      container: isRefused ? undefined : event.container,
      keywords: partsOf(text('keywords'), ';'),
      status: /withdraw/i.test(status) ? 'withdrawn' : undefined,
      awards: partsOf(text('award'), ';').filter((award) => !/^(?:true|false)$/i.test(award)),
    },
    linkFields(linksOf(paper)),
    {
      extra: {
        presentation: isRefused ? '' : status,
        decision: isRefused ? status : '',
        track: text('track') === 'main' ? '' : text('track'),
        'primary area': text('primary_area'),
        tldr: text('tldr'),
        affiliations: partsOf(text('aff'), ';'),
        session: text('session') || text('sess'),
        citations: numberOf(paper['gs_citation']) > 0 ? stringOf(paper['gs_citation']) : '',
      },
    },
  );
}

function partsOf(text: string, divider: string): string[] {
  return text
    .split(divider)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What the reference in BibTeX and the addresses of the Computer Vision Foundation say of the conference. */
function eventOf(paper: JsonObject): { year?: string | undefined; venue?: string; container?: string } {
  const bibtex = stringOf(paper['bibtex']);
  const container = /\bbooktitle\s*=\s*(?:\{([^\n]*?)\}|"([^"\n]*)")\s*,?\s*(?:\n|$)/.exec(bibtex);
  const [, venue, year] =
    /\/content(?:_|\/)([A-Z]{3,8})_?(\d{4})/i.exec(stringOf(paper['oa']) || stringOf(paper['pdf'])) ?? [];
  const known =
    year ??
    /\byear\s*=\s*[{"]?(\d{4})/.exec(bibtex)?.[1] ??
    /\/virtual\/(\d{4})\//.exec(stringOf(paper['site']))?.[1];
  return {
    year: known,
    ...(venue && { venue: `${venue.toUpperCase()} ${known}` }),
    ...(container && { container: bibText(container[1] ?? container[2] ?? '') }),
  };
}

function linksOf(paper: JsonObject): LinkFields[] {
  const address = (name: string) => {
    const bare = stringOf(paper[name])
      .replace(/[.,;]+$/, '')
      .replace(/\.git$/, '');
    const whole = /^www\./.test(bare)
      ? `https://${bare}`
      : bare.startsWith('/attachment/')
        ? `https://openreview.net${bare}`
        : bare;
    // Addresses that were cut out of abstracts end in their host.
    return /^https?:\/\/[^/]+\.[a-z]{2,}(?:\/\S*)?$/i.test(whole) ? (webAddressOrUndefined(whole) ?? '') : '';
  };
  const list = (name: string, field: string): LinkFields =>
    address(name) ? { [field]: [address(name)] } : {};
  const code = address('github');
  const id = /^[\w-]{10}$/.test(stringOf(paper['id'])) ? { openreview: stringOf(paper['id']) } : {};
  return [
    doiFields(stringOf(paper['doi'])),
    arxivFields(stringOf(paper['arxiv'])),
    addressFields(address('openreview')),
    addressFields(address('site')),
    paper['authorids'] === undefined && paper['rating'] === undefined ? {} : id,
    address('pdf') ? { pdf: address('pdf') } : {},
    addressFields(address('oa')),
    addressFields(address('url_paper')),
    /^https?:\/\/[^/]+\/[^/]+/.test(code) ? { code: [code] } : {},
    list('project', 'project'),
    list('youtube', 'video'),
    list('video', 'video'),
    list('slides', 'slides'),
    list('poster', 'poster'),
    list('supp', 'supplement'),
    list('supplementary_material', 'supplement'),
    list('review', 'review'),
  ];
}
