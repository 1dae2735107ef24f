import type { APIRoute, GetStaticPaths } from 'astro';
import { citationsOf, paperFileFormats } from '../../shelf/citation.ts';
import { currentShelf } from '../../shelf/current.ts';

export const getStaticPaths = (async () => {
  const shelf = await currentShelf();
  return paperFileFormats(shelf).flatMap((format) =>
    shelf.papers.map((paper) => ({
      params: { id: paper.id, ending: format.file?.ending },
      props: { text: citationsOf(shelf, [paper], format) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text']);
