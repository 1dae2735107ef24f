import type { APIRoute } from 'astro';
import { currentShelf } from '../shelf/current.ts';
import { namesOf } from '../shelf/names.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(namesOf(await currentShelf())));
