import { peopleFile } from '../../content/people.ts';
import { linkedParagraphs, unreadMark } from '../../content/site/linked-text.ts';
import { siteFile } from '../../content/site/site.ts';
import { isOrcidWhole } from '../../paper/identifier.ts';
import { isOnSite, linkTarget } from '../../shelf/own-page/address.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { type CheckedContent, lineFinder } from './content.ts';
import type { Finding } from './finding.ts';

/** Values that a build takes and that are hardly meant. */
export function doubtfulValues(content: CheckedContent, shelf: Shelf): Finding[] {
  return [
    ...numbersForTexts(content),
    ...pathBehindAddress(content),
    ...rawAbout(content, shelf),
    ...wrongOrcids(content),
  ];
}

/** Texts of `site.yaml` that YAML takes for something else than text where they have no quotes. */
function numbersForTexts(content: CheckedContent): Finding[] {
  const lineOf = lineFinder(content, siteFile);
  const lines = (content.texts.get(siteFile) ?? '').split(/\r\n?|\n/);
  return ['name', 'tagline', 'about', 'curator'].flatMap((field): Finding[] => {
    const value = Object(content.siteSaid)[field];
    if (typeof value !== 'string' || !/^(?:[-+.\d_]+|true|false|null|~)$/i.test(value)) return [];
    const line = lineOf([field]);
    if (/^\S+:\s*['"|>]/.test(lines[line - 1] ?? '')) return [];
    const text = `${field} is ${value}, which doesn't look like text. Write words, or put it in quotes if you mean it.`;
    return [{ kind: 'doubtful', file: siteFile, line, text }];
  });
}

/** A public address with a path, which the addresses of pages don't have. */
function pathBehindAddress(content: CheckedContent): Finding[] {
  const { address } = content.site;
  const { origin, pathname, search, hash } = new URL(address);
  const behind = `${pathname}${search}${hash}`.replace(/^\//, '');
  if (behind === '') return [];
  const text = `address has ${behind} after the host, and the addresses of pages would be without it. Write ${origin}, and give the path to the build: --base /${pathname.replace(/^\/|\/$/g, '')}/.`;
  return [{ kind: 'doubtful', file: siteFile, line: lineFinder(content, siteFile)(['address']), text }];
}

/** Markdown in `about` that is shown as it is, and links there that lead to no page. */
function rawAbout(content: CheckedContent, shelf: Shelf): Finding[] {
  const about = content.site.about ?? '';
  const at = { kind: 'doubtful', file: siteFile, line: lineFinder(content, siteFile)(['about']) } as const;
  const mark = unreadMark(about);
  const raw =
    mark === undefined
      ? []
      : [
          `about shows ${mark} as it is typed. Of Markdown only links work there: [words](https://address) or [words](/about/).`,
        ];
  const lost = linkedParagraphs(about).flatMap((parts) =>
    parts.flatMap(({ href = '' }) => {
      const target = href.startsWith('/') ? linkTarget(href) : undefined;
      return target?.kind !== 'site' || isOnSite(shelf, target.path)
        ? []
        : [`about has a link to ${href}, which is not a page of the site. Correct it.`];
    }),
  );
  return [...raw, ...lost].map((text) => ({ ...at, text }));
}

/** ORCID iDs with a misspelt digit. */
function wrongOrcids(content: CheckedContent): Finding[] {
  const lineOf = lineFinder(content, peopleFile);
  const said = (iD: string, whose: string) =>
    `${iD}, the ORCID iD of ${whose}, has a wrong digit: the last one doesn't follow from the others. Correct it.`;
  const told = content.people.flatMap(({ name, orcid }, at) =>
    orcid.flatMap((iD, index): Finding[] => {
      const line = lineOf(['people', at, 'orcid', index]);
      return isOrcidWhole(iD) ? [] : [{ kind: 'doubtful', file: peopleFile, line, text: said(iD, name) }];
    }),
  );
  const recorded = content.papers.flatMap(({ id, orcid = {} }) =>
    Object.entries(orcid).flatMap(([name, iD]): Finding[] =>
      isOrcidWhole(iD) ? [] : [{ kind: 'doubtful', file: `papers/${id}.mdx`, text: said(iD, name) }],
    ),
  );
  return [...told, ...recorded];
}
