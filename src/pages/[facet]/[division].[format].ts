import type { APIRoute, GetStaticPaths } from 'astro';
import { citationResponse } from '../../layouts/citation.ts';
import { currentShelf } from '../../layouts/current-shelf.ts';
import { filesOfDivision } from '../../shelf/citation-files.ts';

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
