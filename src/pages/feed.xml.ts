import type { APIRoute } from 'astro';
import { atomFeed } from '../shelf/files/atom-feed.ts';
import { currentShelf } from '../site/current-shelf.ts';
import { publicAddress } from '../site/href.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    atomFeed(await currentShelf(), (path) => publicAddress(path, site)),
    {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
    },
  );
