import { textAt } from '../../import/formats/xml/element.ts';
import { xmlWorks } from '../../import/formats/xml/works.ts';
import type { Client, Service } from '../client.ts';

/** The newest version of a paper at arXiv. */
export interface ArxivVersion {
  number: number;
  /** The day on which it was sent. */
  day: string;
}

/** The newest versions that an answer of arXiv's API tells of, by identifier. */
function arxivVersions(feed: string): Map<string, ArxivVersion> {
  const versions = new Map<string, ArxivVersion>();
  const works = xmlWorks(feed, ['entry'], (entry) => ({
    id: textAt(entry, 'id'),
    updated: textAt(entry, 'updated'),
  }));
  for (const work of works) {
    if (!('fields' in work)) continue;
    const [, id, number] = /\/abs\/(.+)v(\d{1,3})$/.exec(String(work.fields['id'])) ?? [];
    const day = /^\d{4}-\d\d-\d\d(?=T)/.exec(String(work.fields['updated']))?.[0];
    if (id && number && day) versions.set(id.toLowerCase(), { number: Number(number), day });
  }
  return versions;
}

/** A client that tells of each version in what arXiv answers. */
export function withVersions(
  client: Client,
  arxiv: Service,
  tell: (id: string, version: ArxivVersion) => void,
): Client {
  return {
    async ask(service, path, options) {
      const answer = await client.ask(service, path, options);
      if (answer && service === arxiv) for (const [id, one] of arxivVersions(answer.body)) tell(id, one);
      return answer;
    },
  };
}
