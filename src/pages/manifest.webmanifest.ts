import type { APIRoute } from 'astro';
import { taglineOf } from '../shelf/display/tagline.ts';
import { currentShelf } from '../site/current-shelf.ts';
import { href } from '../site/href.ts';
import { iconOf, paperColours } from '../site/look.ts';
import { directionOf } from '../words/languages.ts';
import { language } from '../words/words.ts';

export const GET: APIRoute = async () => {
  const { site, look } = await currentShelf();
  const { address, type, size } = iconOf(look);
  const [colour] = paperColours(look);
  return new Response(
    JSON.stringify({
      name: site.name,
      description: taglineOf(site),
      lang: language,
      dir: directionOf(language),
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: colour.paper,
      theme_color: colour.paper,
      icons: [{ src: address, sizes: size, type }],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
