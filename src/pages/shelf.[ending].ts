import type { APIRoute, GetStaticPaths } from 'astro';
import { citationsOf, listFileFormats } from '../shelf/citation.ts';
import { currentShelf } from '../shelf/current.ts';

export const getStaticPaths = (() =>
  listFileFormats().map((format) => ({
    params: { ending: format.file?.ending },
    props: { format },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const shelf = await currentShelf();
  return new Response(citationsOf(shelf, shelf.papers, props['format']));
};
