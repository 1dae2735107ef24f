import type { APIRoute } from 'astro';
import { feedStyleSheet } from '../shelf/feed/style-sheet.ts';
import { currentShelf } from '../site/current-shelf.ts';

export const GET: APIRoute = async () =>
  new Response(feedStyleSheet((await currentShelf()).look), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
