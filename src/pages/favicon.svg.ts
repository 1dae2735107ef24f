import type { APIRoute } from 'astro';
import { currentShelf } from '../layouts/current-shelf.ts';
import { faviconOf } from '../look/favicon.ts';

export const GET: APIRoute = async () =>
  new Response(faviconOf((await currentShelf()).look), { headers: { 'content-type': 'image/svg+xml' } });
