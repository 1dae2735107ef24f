import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureNames, pictureType } from '../../content/pictures.ts';
import { ownPagesFolder } from '../../site/pictures.ts';

export const getStaticPaths = (async () =>
  (await pictureNames(ownPagesFolder)).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { name = '' } }) =>
  new Response(new Uint8Array(await readFile(path.join(ownPagesFolder, name))), {
    headers: { 'content-type': pictureType(name) ?? 'application/octet-stream' },
  });
