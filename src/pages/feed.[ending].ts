import type { GetStaticPaths } from 'astro';
import { feedOfShelf } from '../shelf/feed/feed.ts';
import { currentShelf } from '../site/current-shelf.ts';
import { feedPaths, feedRoute } from '../site/feed.ts';

export const getStaticPaths = (async () =>
  feedPaths(feedOfShelf(await currentShelf()), false)) satisfies GetStaticPaths;

export const GET = feedRoute;
