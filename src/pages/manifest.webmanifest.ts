import type { APIRoute } from 'astro';
import { currentShelf } from '../layouts/current-shelf.ts';
import { href } from '../layouts/href.ts';
import { directionOf } from '../words/languages.ts';
import { language } from '../words/words.ts';

export const GET: APIRoute = async () => {
  const { site } = await currentShelf();
  return new Response(
    JSON.stringify({
      name: site.name,
      description: site.tagline,
      lang: language,
      dir: directionOf(language),
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: '#fcfaf5',
      theme_color: '#fcfaf5',
      icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
