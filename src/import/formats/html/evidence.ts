/** What stands above a page that a site is made of: names and their values between lines of dashes. */
export const frontMatter = /^\uFEFF?(?:---\n[^]{0,4000}?\n---\n)?(?:\s*\{%[^%]*%\})*/;

/** Whether a text is a page in HTML, or a part of one, with several blocks of text. */
export function isHtml(head: string): boolean {
  const isPage =
    /^\s*\w{0,3}(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype (?:html|netscape-bookmark)|html|head|body|main|article|section|div|ul|ol|dl|table|h\d|p)\b/i.test(
      head.replace(frontMatter, ''),
    );
  const blocks = head.match(/<(?:li|tr|p|dt|dd|div|article|section|h[1-6])\b/gi)?.length ?? 0;
  return isPage && (blocks >= 2 || /application\/ld\+json|citation_title/.test(head) || head.length > 60_000);
}
