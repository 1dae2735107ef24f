import type { APIRoute } from 'astro';
import { currentShelf } from '../layouts/current-shelf.ts';
import { publicAddress } from '../layouts/href.ts';
import { atomFeed } from '../shelf/atom-feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    atomFeed(await currentShelf(), (path) => publicAddress(path, site)),
    {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
    },
  );
