import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOfPaper } from '../../shelf/files/citation-files.ts';
import { citationResponse } from '../../site/citation.ts';
import { currentShelf } from '../../site/current-shelf.ts';

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
