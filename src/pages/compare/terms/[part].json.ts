import type { APIRoute } from 'astro';
import { currentShelf } from '../../../shelf/current.ts';
import { termsInPart } from '../../../shelf/terms.ts';
import { termParts } from '../../../shelf/terms-part.ts';

export async function getStaticPaths() {
  const { papers } = await currentShelf();
  return Array.from({ length: termParts(papers.length) }, (_, part) => ({ params: { part: String(part) } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(termsInPart(await currentShelf(), Number(params['part']))));
