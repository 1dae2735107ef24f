import type { Site } from '../../content/site/site.ts';

const always = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
];

/**
 * The content security policy of every built page: nothing from another host, no inline scripts or
 * styles, nothing compiled at run time. Where the shelf names a service for mail, a form may go to any host, since
 * such services lead on to others, which browsers take for a part of the sending.
 * The development server, which inlines styles, sends none.
 */
export function policyOf({ subscription: { mail } }: Pick<Site, 'subscription'>): string {
  return [...always, `form-action 'self'${mail ? ' https:' : ''}`].join('; ');
}
