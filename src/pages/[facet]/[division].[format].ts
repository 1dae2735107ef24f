import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOfDivision } from '../../shelf/files/citation-files.ts';
import { citationResponse } from '../../site/citation.ts';
import { currentShelf } from '../../site/current-shelf.ts';

export const getStaticPaths = (async () => {
  const shelf = await currentShelf();
  return shelf.facets.flatMap((facet) =>
    facet.divisions.flatMap((division) =>
      filesOfDivision(shelf, facet, division).map((list) => ({
        params: { facet: facet.id, division: division.id, format: list.format.file.extension },
        props: { list },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => citationResponse(props);
