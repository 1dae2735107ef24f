/** A shelf's own files, which `src/build/look/look-modules.ts` makes into a module. */
declare module 'virtual:offprint/own-files' {
  /** A file that the look names, and its size where it is a picture. */
  interface OwnFile {
    address: string;
    width?: number;
    height?: number;
  }

  /** By its name in `site.yaml`: `assets/logo.svg`. */
  export const files: Readonly<Record<string, OwnFile | undefined>>;
}

declare module 'virtual:offprint/own-slots' {
  /** Components of the shelf's own, by the name of their slot. */
  export const slots: Readonly<
    Record<string, import('astro/runtime/server/index.js').AstroComponentFactory | undefined>
  >;
}

declare module 'virtual:offprint/look.css';
declare module 'virtual:offprint/own-style';
