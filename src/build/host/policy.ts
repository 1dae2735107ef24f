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
 * styles, nothing compiled at run time; a form may go to the service that the shelf names for mail.
 * The development server, which inlines styles, sends none.
 */
export function policyOf({ subscription: { mail } }: Pick<Site, 'subscription'>): string {
  const service = mail ? ` ${new URL(mail.form).origin}` : '';
  return [...always, `form-action 'self'${service}`].join('; ');
}
