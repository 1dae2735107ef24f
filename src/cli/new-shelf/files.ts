import { topicsComments } from '../../content/topics/topics-file.ts';
import { jsonText } from '../json-text.ts';
import type { Answers } from './answers.ts';
import { allowScripts } from './engine-package.ts';
import { firstWords } from './first-words.ts';
import { hosts } from './hosts.ts';
import { siteText } from './site-file.ts';

const topics = `${topicsComments.order}
# Years, venues, authors, types and keywords divide it by themselves. As long as there are no topics here, the
# site has some that are derived from titles, abstracts and keywords. \`offprint topics --write\` puts them here,
# for you to edit; "derive: none" does without them.
#
${topicsComments.phrases} A paper's own
# "topics" replaces all this for that paper. For example:
#
# facets:
#   - id: subject
#     name: Subject
#     topics:
#       - id: tides
#         name: Tides and waves
#         about: How the sea moves.
#         phrases:
#           - tide
#           - ocean wave
#         but-not:
#           - brain wave
facets: []
`;

const sources = `# What this shelf is made of; \`offprint import\` without a file reads it again. The files in sources/ are
# copies of those that were imported, and add papers, which stay. A file that is kept elsewhere and changes is
# followed with "mode: mirror": what is corrected in it is corrected here, and what leaves it leaves the lists.
#
#   - path: ../group/publications.bib
#     mode: mirror
sources:
  - sources
`;

/** The page on which the curator says what the shelf is. */
function aboutPage({ name, field, language = 'en' }: Answers): string {
  const { title, hint, text } = firstWords[language].about;
  const link = (words: string) => `[${words}](../papers/its-id.mdx)`;
  const picture = (words: string) => `![${words}](us.jpg)`;
  return `---
title: ${title}
---

{/* ${hint(link, picture)} */}

${text(asText(name), asText(field))}
`;
}

/** Words as Markdown that says them and nothing else. */
function asText(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#&!|~]/g, '\\$&');
}

const ignored = `node_modules/
dist/
# What imports replaced, so that they can be undone, and what builds keep.
.offprint/
`;

/** The files of a new shelf: path -> text. `spec` is how it names the engine: a version, or `file:` and a path. */
export function filesOf(answers: Answers, spec: string): ReadonlyMap<string, string> {
  const { name, field, host, language } = answers;
  const tagline = field === '' ? undefined : firstWords[language ?? 'en'].tagline(field);
  return new Map(
    Object.entries({
      'site.yaml': siteText({ name, ...(tagline && { tagline }), ...(language && { language }) }),
      'topics.yaml': topics,
      'sources.yaml': sources,
      'pages/about.mdx': aboutPage(answers),
      '.gitignore': ignored,
      'package.json': packageFile(spec),
      'README.md': readme(answers, spec),
      ...hosts[host].files(name),
    }),
  );
}

/** What names the engine, which is all that an upgrade changes. */
function packageFile(spec: string): string {
  return jsonText({ private: true, allowScripts, dependencies: { offprint: spec } });
}

function readme({ name, field, host }: Answers, spec: string): string {
  const isKept = spec.startsWith('file:');
  const engine = isKept ? '\n| `vendor/` | the engine, where colleagues and hosts find it |' : '';
  const upgrade = isKept
    ? 'To upgrade, put the new package of Offprint into `vendor/` and install it from there, `npm install ./vendor/offprint-<version>.tgz`; then take the old one out.'
    : 'To upgrade, change the version of `offprint` in `package.json`.';
  return `# ${asText(name)}

${field === '' ? 'A shelf of papers' : `Papers on ${asText(field)}`}, made into a site by Offprint. This folder holds nothing but the content:

| file | holds |
|---|---|
| \`site.yaml\` | name, address and what else the site says of itself |
| \`topics.yaml\` | the topics by which readers find papers |
| \`sources.yaml\`, \`sources/\` | what the shelf is made of |
| \`papers/\` | one paper a file; edit what is wrong, imports leave your edits alone |
| \`pages/\` | pages of your own, such as \`about.mdx\`, and their pictures |
| \`assets/\`, \`style.css\`, \`slots/\` | a logo and other files, a style sheet and components of your own, if you want them |${engine}

With Node and npm:

\`\`\`sh
npm install                        # the engine, once
npx offprint import papers.bib     # more papers: BibTeX, RIS, tables, lists, DOIs, addresses
npx offprint undo                  # takes the last import back
npx offprint topics                # the topics of the shelf, for you to edit
npx offprint dev                   # shows the shelf while you edit it
npx offprint build                 # writes the site into dist/
\`\`\`

${upgrade}

## Publishing

${hosts[host].steps}
`;
}
