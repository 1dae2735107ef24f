import type { APIRoute, GetStaticPaths } from 'astro';
import { citationResponse } from '../../layouts/citation.ts';
import { currentShelf } from '../../layouts/current-shelf.ts';
import { filesOfPaper } from '../../shelf/citation-files.ts';

export const getStaticPaths = (async () => {
  const shelf = await currentShelf();
  return shelf.papers.flatMap((paper) =>
    filesOfPaper(shelf, paper).map((list) => ({
      params: { id: paper.id, format: list.format.file.extension },
      props: { list },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => citationResponse(props);
