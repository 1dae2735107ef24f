import { dump } from 'js-yaml';
import type { Taxonomy, Topic } from './taxonomy.ts';

/** What a `topics.yaml` says of itself, in comments: its order, and what phrases match. */
export const topicsComments = {
  order: '# How readers divide the shelf: facet > topic > the phrases that place a paper in it.',
  phrases: `# A phrase of lower-case words matches in any case, and its last word may take s or es. A phrase with a
# capital letter matches as it is written. Hyphens and spaces are alike, and only whole words count.
# "title:" before a phrase confines it to titles, "keyword:" to keywords that are it and nothing more; but-not
# lists phrases that don't count.`,
};

const head = `${topicsComments.order}\n#\n${topicsComments.phrases}\n`;

/** The text of `topics.yaml`; `noteOf` gives what a comment says of a topic. */
export function topicsFile({ facets, derive }: Taxonomy, noteOf: (topic: Topic) => string): string {
  const lines = facets.flatMap(({ topics, ...facet }) => [
    ...item(facet, '  '),
    ...(topics.length > 0
      ? ['    topics:', ...topics.flatMap((topic) => topicLines(topic, '      ', noteOf))]
      : []),
  ]);
  const rest = derive === undefined ? '' : `derive: ${derive}\n`;
  return `${head}\n${rest}facets:${lines.length > 0 ? '' : ' []'}\n${lines.map((line) => `${line}\n`).join('')}`;
}

function topicLines(topic: Topic, indent: string, noteOf: (topic: Topic) => string): string[] {
  const { topics = [], 'but-not': butNot, phrases, ...named } = topic;
  const fields = {
    ...named,
    ...(phrases.length > 0 && { phrases }),
    ...(butNot.length > 0 && { 'but-not': butNot }),
  };
  const note = noteOf(topic);
  return [
    ...(note === '' ? [] : [`${indent}# ${note}`]),
    ...item(fields, indent),
    ...(topics.length > 0
      ? [`${indent}  topics:`, ...topics.flatMap((inner) => topicLines(inner, `${indent}    `, noteOf))]
      : []),
  ];
}

/** The lines of an item of a list. */
function item(fields: Record<string, unknown>, indent: string): string[] {
  const lines = dump(fields, { lineWidth: -1, noRefs: true }).trimEnd().split('\n');
  return lines.map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`);
}
