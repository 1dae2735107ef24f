import { addressName } from '../../content/address-name.ts';
import { type Service, ServiceError } from '../client.ts';
import { alwaysAsked, type ListKind } from './list.ts';

/** Between two files of one host so much time passes, in milliseconds. */
const intervalMs = 1_000;

/** Pages of repositories that show a file, and where the file itself is. */
const rawFiles: readonly (readonly [shown: RegExp, file: string])[] = [
  [/^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/(.+)$/, 'https://raw.githubusercontent.com/$1/$2'],
  [
    /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/,
    'https://raw.githubusercontent.com/$1/HEAD/README.md',
  ],
  [/^(https:\/\/gitlab\.[^/]+\/.+?\/-)\/blob\/(.+)$/, '$1/raw/$2'],
  [/^(https:\/\/codeberg\.org\/[^/]+\/[^/]+)\/src\/(.+)$/, '$1/raw/$2'],
];

/** A file on the web: `https://lab.example.org/papers.bib`, or one in a repository, by the page that shows it. */
export const webFile: ListKind = (address) => {
  const shown = address.href.replace(/#.*$/, '');
  const [pattern, file] = rawFiles.find(([known]) => known.test(shown)) ?? [];
  const { origin, host, pathname, search, href } = new URL(
    pattern && file ? shown.replace(pattern, file) : shown,
  );
  return {
    file: addressName(href),
    async fetch(client) {
      const service: Service = { name: host, address: `${origin}/`, intervalMs, leadsAnywhere: true };
      const answer = await client.ask(service, `${pathname.slice(1)}${search}`, alwaysAsked);
      if (!answer) throw new ServiceError(`${host} has nothing at this address`, 'refused');
      return answer.body;
    },
  };
};
