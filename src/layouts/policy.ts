/**
 * The content security policy of a page. Nothing comes from another host, and no script or style
 * stands in the page itself. Only the search may compile WebAssembly, which Pagefind is made of.
 */
export function policyOf({ search }: { search: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
