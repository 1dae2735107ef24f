import { dump } from 'js-yaml';
import { siteSchema } from '../../content/site/site.ts';
import {
  corners,
  edges,
  faceStacks,
  headingWeights,
  headRules,
  schemes,
  titleColours,
} from '../../look/theme.ts';
import { themes } from '../../look/themes.ts';

/** What a new shelf says of itself. */
export type SiteValues = Partial<Record<keyof typeof siteSchema.shape, string>>;

const wordsOf = (table: object) => Object.keys(table).join(', ');

/** What a look may say, with the words that there are for each field. */
const look = `
  theme: laboratory        # ${wordsOf(themes)}
  scheme: auto             # ${schemes.join(', ')}: as the reader's device asks, or the same for everybody
  colours:                 # paper, ink and accent; what else there is follows from them
    light: { paper: '#ffffff', accent: '#00557d' }
    dark: { accent: '#6cc3ef' }
  faces: { text: serif, headings: sans, labels: Plex } # ${wordsOf(faceStacks)}, or a font of yours
  fonts: { Plex: { 400: assets/plex.woff2, 600: assets/plex-bold.woff2 } }
  headings: bold           # ${wordsOf(headingWeights)}
  titles: accent           # ${wordsOf(titleColours)}
  rule: double             # ${wordsOf(headRules)}
  corners: soft            # ${wordsOf(corners)}
  edge: none               # ${wordsOf(edges)}: a strip above every page
  logo: { file: assets/logo.svg, dark: assets/logo-dark.svg, name: beside } # or inside: the name is in the logo
  favicon: assets/icon.svg
  picture: assets/card.png # what links to the shelf show, 1200 by 630 pixels`;

/** Examples of what may be said besides, each behind `# `. */
const examples: SiteValues & Record<string, string> = {
  tagline: 'Papers on tides and waves',
  language: 'de',
  address: 'https://papers.example.org',
  about: 'What is on this shelf, who keeps it, and for whom.',
  licence: 'CC-BY-4.0',
  look,
  curator: 'A. Name, Example Lab',
  contact: 'you@example.org',
  pictures: 'shelf',
  repository: 'https://github.com/you/your-shelf',
  edit: 'https://git.example.org/you/your-shelf/edit/main/{file}',
  report: 'https://git.example.org/you/your-shelf/issues/new?title={title}',
  add: 'papers@example.org',
  subscription: '{ call: Never miss a paper, label: Subscribe }',
  citations: '{ styles: [nature], locale: en-GB }',
  menu: '[topics, map, year, about, { label: Our group, link: https://example.org }, saved]',
  home: 'newest',
  facets: '[year, venue, author, keyword]',
  fields: '[{ name: Instrument, as: facet, plural: Instruments }, { name: Dataset, as: link }]',
  show: '{ list: [date, venue, authors, topics], paper: [published, venue, links, cite] }',
  'per-page': '50',
};

/** `site.yaml` with every field that it may have: those that are given, and the others as comments. */
export function siteText(values: SiteValues): string {
  const fields = Object.entries(siteSchema.shape).map(([name, schema]) => {
    const value = values[name as keyof SiteValues];
    const line =
      value === undefined
        ? `${name}: ${examples[name] ?? ''}`.replace(/^/gm, '# ').replace(/: $/m, ':')
        : dump({ [name]: value }, { lineWidth: -1 }).trim();
    return `# ${sentence(schema.description ?? name)}\n${line}\n`;
  });
  return `# What the shelf says of itself. Every field may be left out.\n\n${fields.join('\n')}`;
}

/** A description with a capital and a full stop. */
function sentence(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}
