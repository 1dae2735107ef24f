import { addressOf } from '../../content/addresses.ts';
import { licenceOf } from '../../content/site/licence.ts';
import { count, home } from '../../words/words.ts';
import { taglineOf } from '../display/tagline.ts';
import { filesOfShelf } from '../files/citation-files.ts';
import { scriptJson } from '../script-json.ts';
import type { Shelf } from '../shelf.ts';

/**
 * A shelf as a `Dataset` of https://schema.org with its licence and its files, in JSON-LD, safe inside a
 * `<script>` element; `undefined` where nobody says under which terms it may be used. `publicAddress` gives the
 * address of a path.
 */
export function datasetOf(shelf: Shelf, publicAddress: (path: string) => string): string | undefined {
  const { site, papers } = shelf;
  const licence = licenceOf(site.licence);
  if (!licence) return undefined;
  const files = [
    { path: addressOf('shelf.jsonl'), type: 'application/jsonl' },
    ...filesOfShelf(shelf).map(({ path, format }) => ({ path, type: format.file.mediaType })),
  ];
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: site.name,
    description: home.description(taglineOf(site), count.papers(papers.length)),
    url: publicAddress('/'),
    license: licence.address,
    isAccessibleForFree: true,
    distribution: files.map(({ path, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: publicAddress(path),
    })),
  });
}
