declare module 'subset-font' {
  /** The font with only the characters of `text`, in the target format. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; noLayoutClosure?: boolean },
  ): Promise<Uint8Array>;
}
