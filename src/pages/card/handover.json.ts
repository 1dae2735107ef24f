import type { APIRoute } from 'astro';
import { cardsOf } from '../../card/card.ts';
import { currentShelf } from '../../shelf/current.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(cardsOf(await currentShelf())));
