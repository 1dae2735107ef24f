import type { APIRoute } from 'astro';
import { recordLines } from '../export/records.ts';
import { currentShelf } from '../site/current-shelf.ts';

export const GET: APIRoute = async () =>
  new Response(recordLines((await currentShelf()).papers), {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  });
