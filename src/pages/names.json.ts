import type { APIRoute } from 'astro';
import { namesOfPapers } from '../shelf/lookup/paper-names.ts';
import { currentShelf } from '../site/current-shelf.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(namesOfPapers(await currentShelf())));
