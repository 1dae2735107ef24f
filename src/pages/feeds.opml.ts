import type { APIRoute } from 'astro';
import { opmlOf } from '../shelf/feed/opml.ts';
import { currentShelf } from '../site/current-shelf.ts';
import { publicAddress } from '../site/href.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    opmlOf(await currentShelf(), (path) => publicAddress(path, site)),
    { headers: { 'content-type': 'text/x-opml; charset=utf-8' } },
  );
