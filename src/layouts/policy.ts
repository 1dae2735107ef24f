/**
 * The content security policy of every page. Nothing comes from another host, no script or style
 * stands in the page itself, and nothing is compiled at run time. Pages that are served while one edits
 * have none: their styles stand in them.
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
