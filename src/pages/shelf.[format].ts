import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOfShelf } from '../shelf/files/citation-files.ts';
import { citationResponse } from '../site/citation.ts';
import { currentShelf } from '../site/current-shelf.ts';

export const getStaticPaths = (async () =>
  filesOfShelf(await currentShelf()).map((list) => ({
    params: { format: list.format.file.extension },
    props: { list },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => citationResponse(props);
