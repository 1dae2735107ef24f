import { z } from 'zod';
import { lookSchema } from '../../look/schema.ts';
import { notAmong } from '../../paper/not-among.ts';
import { webAddress, webAddressWith } from '../../paper/web-address.ts';
import { languages } from '../../words/languages.ts';
import { checkedYaml } from '../yaml/yaml.ts';
import { homes, menuSchema, ownFieldsSchema, shownSchema } from './display.ts';
import { licenceSchema } from './licence.ts';
import { subscriptionSchema } from './subscription.ts';

/** The name of the file in a content folder that says what the shelf is. */
export const siteFile = 'site.yaml';

const text = z.string().trim().min(1);

/** More ways to cite don't fit on a page. */
export const maxStyles = 3;

/** The fewest and the most papers on a page of a list. */
const papersPerPage = { min: 10, max: 500 };
const wrongNumber = `is not a number from ${papersPerPage.min} to ${papersPerPage.max}`;

/** The shelf's identity, as `content/site.yaml` gives it. */
export const siteSchema = z.strictObject({
  name: text.default('Offprint').describe('the name of the shelf, in the masthead and in titles'),
  tagline: text.optional().describe('one line below the name'),
  language: z
    .enum(languages, {
      error: ({ input }) => notAmong(input, languages, 'is not a language of the interface'),
    })
    .default('en')
    .describe('the language of the interface'),
  about: text
    .optional()
    .describe('what stands at the foot of every page; in it, [words](https://address) is a link'),
  licence: licenceSchema
    .optional()
    .describe('under which terms others may use the data: a name of SPDX, or a name with an address'),
  look: lookSchema
    .prefault({})
    .describe('how the site looks: its theme, and what is other than in the theme'),
  curator: text.optional().describe('who keeps the shelf, where a listing names nobody'),
  address: webAddress.default('https://offprint.example').describe('the public address, without sub-path'),
  contact: z
    .email('is not an address for mail')
    .optional()
    .describe('an address for mail, by which services that are asked for papers know who asks'),
  subscription: subscriptionSchema
    .prefault({})
    .describe(
      'how readers follow the shelf: the words beside the way to it, what feeds say, and a form for mail',
    ),
  pictures: z
    .enum(['papers', 'shelf'])
    .optional()
    .describe(
      'whether links to papers show a picture of their own, or the shelf’s; by default up to 1,000 papers',
    ),
  citations: z
    .strictObject({
      styles: z
        .array(text)
        .max(maxStyles, `are more than ${maxStyles}; name those that your readers need`)
        .default([])
        .describe('styles of CSL by name, beside those that every paper is cited in'),
      locale: text.optional().describe('the language of references in them: de-DE'),
    })
    .prefault({})
    .describe('further styles of references'),
  menu: menuSchema
    .optional()
    .describe(
      'what is in the menu, in order: topics, map, timeline, saved, facets such as year, own pages by their file names, links with a label; by default all but the timeline',
    ),
  home: z
    .enum(homes, { error: ({ input }) => notAmong(input, homes, 'is not a kind of home page') })
    .optional()
    .describe('what the home page begins with: the listing, the newest papers, trending ones, or topics'),
  facets: z
    .array(text)
    .optional()
    .describe(
      'the facets that are shown, in order: those of topics.yaml, year, venue, author and so on; by default all',
    ),
  fields: ownFieldsSchema
    .optional()
    .describe('fields of your own, which records have under extra: each is a facet, a line or a link'),
  show: shownSchema
    .optional()
    .describe('what a list and a paper’s page show besides title and abstract; by default all that is known'),
  'per-page': z.coerce
    .number(wrongNumber)
    .int(wrongNumber)
    .min(papersPerPage.min, wrongNumber)
    .max(papersPerPage.max, wrongNumber)
    .optional()
    .describe('how many papers a page of a list has; by default 100'),
  repository: webAddress.optional().describe('where the content is kept'),
  edit: webAddressWith('file')
    .optional()
    .describe('where one of its files is edited, with {file} in it; known for GitHub, GitLab and Codeberg'),
  report: webAddressWith('file', 'title')
    .optional()
    .describe('where a problem is reported, with {file} and {title} in it; known for the same hosts'),
  add: z
    .union([webAddress, z.email()], 'is neither a web address nor one for mail')
    .optional()
    .describe('where readers propose papers, an address on the web or for mail; known for the same hosts'),
});

/** Name, tagline, curator and addresses of one shelf. */
export type Site = z.output<typeof siteSchema>;

/** Reads `site.yaml`. Throws a FileError. */
export function parseSite(yaml: string, file: string): Site {
  return checkedYaml({ yaml, file }, siteSchema);
}

/** The address that `OFFPRINT_SITE` gives, if it does. Throws an Error where it isn't a web address. */
export function publicSite(given: string | undefined): string | undefined {
  return addressGiven('OFFPRINT_SITE', given, 'https://papers.example.org');
}

/** The site with the repository that `OFFPRINT_REPOSITORY` gives, where it names none itself. Throws an Error as above. */
export function withRepository(site: Site, given: string | undefined): Site {
  const repository =
    site.repository ?? addressGiven('OFFPRINT_REPOSITORY', given, 'https://github.com/you/your-shelf');
  return { ...site, ...(repository !== undefined && { repository }) };
}

/** Throws an Error where `OFFPRINT_BASE` is given and is no path. */
export function checkBase(given: string | undefined): void {
  if (!given || /^\/?(?:[\w~%-][\w.~%-]*\/?)*$/.test(given) || given === '/') return;
  throw new Error(`OFFPRINT_BASE: "${given}" is not the sub-path of a site. Write it as /shelf/.`);
}

function addressGiven(variable: string, given: string | undefined, example: string): string | undefined {
  if (!given) return undefined;
  if (webAddress.safeParse(given).success) return given;
  throw new Error(`${variable}: "${given}" is not a web address. Write it as ${example}.`);
}
