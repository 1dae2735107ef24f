import type { APIRoute } from 'astro';
import { faviconOf } from '../look/favicon.ts';
import { currentShelf } from '../site/current-shelf.ts';

export const GET: APIRoute = async () =>
  new Response(faviconOf((await currentShelf()).look), { headers: { 'content-type': 'image/svg+xml' } });
