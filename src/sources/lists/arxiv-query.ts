import { createHash } from 'node:crypto';
import { ServiceError } from '../client.ts';
import { isFeed } from '../services/arxiv.ts';
import { alwaysAsked, type ListKind } from './list.ts';

/** More are not asked for at once, as arXiv wishes. */
const maxResults = 2_000;

/** What a query of arXiv finds: `https://export.arxiv.org/api/query?search_query=cat:cs.RO&max_results=50`. */
export const arxivQuery: ListKind = ({ hostname, pathname, searchParams }) => {
  if (!/^(?:www\.|export\.)?arxiv\.org$/.test(hostname) || pathname !== '/api/query') return undefined;
  if (Number(searchParams.get('max_results') ?? 0) > maxResults) return undefined;
  const query = searchParams.toString();
  return {
    file: `arxiv-${createHash('sha256').update(query).digest('hex').slice(0, 8)}.xml`,
    async fetch(client, { arxiv }) {
      const answer = await client.ask(arxiv, `query?${query}`, { ...alwaysAsked, isAnswer: isFeed });
      if (!answer) throw new ServiceError('arXiv knows no such query', 'refused');
      return answer.body;
    },
  };
};
