import type { GetStaticPaths } from 'astro';
import { divisionFeedPaths, feedRoute } from '../../../../site/feed.ts';

export const getStaticPaths = (() => divisionFeedPaths(true)) satisfies GetStaticPaths;

export const GET = feedRoute;
