import type { CardRenderer } from '../../../../src/build/social-card/renderer.ts';

/** A character as a family draws it, as the bytes of a picture: the same for what it has no glyph for. */
export function glyphOf(renderer: CardRenderer, family: string, character: string): string {
  return Buffer.from(
    renderer.png(
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#fff"/><text x="10" y="30" font-size="24" font-family="${family}">&#${character.codePointAt(0)};</text></svg>`,
    ),
  ).toString('latin1');
}
