import type { APIRoute } from 'astro';
import { currentShelf } from '../../layouts/current-shelf.ts';
import { searchInput } from '../../search/build/input.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(searchInput(await currentShelf())));
