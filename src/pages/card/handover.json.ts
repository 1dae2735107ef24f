import type { APIRoute } from 'astro';
import { currentShelf } from '../../layouts/current-shelf.ts';
import { socialCardsOf } from '../../shelf/social-card/social-card.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(socialCardsOf(await currentShelf())));
