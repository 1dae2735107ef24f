/**
 * The content security policy of every built page: nothing from another host, no inline scripts or
 * styles, nothing compiled at run time. The development server, which inlines styles, sends none.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
