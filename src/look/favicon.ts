import type { Look } from './look.ts';

/** The engine's icon, a sheet of paper, in the colours of a look. */
export function faviconOf({ colours, scheme }: Pick<Look, 'colours' | 'scheme'>): string {
  const { paper, accent } = colours[scheme === 'dark' ? 'dark' : 'light'];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="${accent}"/><path d="M9 6h10l5 5v15H9z" fill="${paper}"/><path d="M19 6v5h5" fill="none" stroke="${accent}" stroke-width="1.5"/><path d="M12 15h9M12 18.5h9M12 22h6" stroke="${accent}" stroke-width="1.5"/></svg>\n`;
}
