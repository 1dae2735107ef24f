import { dump } from 'js-yaml';
import { siteSchema } from '../../content/site.ts';

/** What a new shelf says of itself. */
export type SiteValues = Partial<Record<keyof typeof siteSchema.shape, string>>;

/** Examples of what may be said besides, each behind `# `. */
const examples: SiteValues & Record<string, string> = {
  tagline: 'Papers on tides and waves',
  language: 'de',
  address: 'https://papers.example.org',
  about: 'What is on this shelf, who keeps it, and for whom.',
  curator: 'A. Name, Example Lab',
  contact: 'you@example.org',
  pictures: 'shelf',
  repository: 'https://github.com/you/your-shelf',
  edit: 'https://git.example.org/you/your-shelf/edit/main/{file}',
  report: 'https://git.example.org/you/your-shelf/issues/new?title={title}',
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
export function siteFile(values: SiteValues): string {
  const fields = Object.entries(siteSchema.shape).map(([name, schema]) => {
    const value = values[name as keyof SiteValues];
    const line =
      value === undefined
        ? `# ${name}: ${examples[name] ?? ''}`
        : dump({ [name]: value }, { lineWidth: -1 }).trim();
    return `# ${sentence(schema.description ?? name)}\n${line}\n`;
  });
  return `# What the shelf says of itself. Every field may be left out.\n\n${fields.join('\n')}`;
}

/** A description with a capital and a full stop. */
function sentence(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}
