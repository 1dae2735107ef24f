import type { Site } from '../../content/site/site.ts';
import { home } from '../../words/words.ts';

/** The line below the name of a shelf. */
export function taglineOf({ tagline = home.tagline }: Pick<Site, 'tagline'>): string {
  return tagline;
}
