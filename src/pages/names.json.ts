import type { APIRoute } from 'astro';
import { currentShelf } from '../layouts/current-shelf.ts';
import { namesOf } from '../shelf/lookup/paper-names.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(namesOf(await currentShelf())));
