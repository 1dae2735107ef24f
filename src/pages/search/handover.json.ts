import type { APIRoute } from 'astro';
import { handoverOf } from '../../search/handover.ts';
import { currentShelf } from '../../shelf/current.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(handoverOf(await currentShelf())));
