import type { APIRoute, GetStaticPaths } from 'astro';
import { citationResponse } from '../layouts/citation.ts';
import { currentShelf } from '../layouts/current-shelf.ts';
import { filesOfShelf } from '../shelf/citation-files.ts';

export const getStaticPaths = (async () =>
  filesOfShelf(await currentShelf()).map((list) => ({
    params: { format: list.format.file.extension },
    props: { list },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => citationResponse(props);
