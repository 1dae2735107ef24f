import type { APIRoute } from 'astro';
import { publicAddress } from '../layouts/address.ts';
import { currentShelf } from '../shelf/current.ts';
import { atomFeed } from '../shelf/feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    atomFeed(await currentShelf(), (path) => publicAddress(path, site)),
    {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
    },
  );
