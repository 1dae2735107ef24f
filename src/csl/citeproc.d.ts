declare module 'citeproc' {
  /** An element of a style or a locale. */
  interface CslNode {
    name: string;
    attrs: Record<string, string>;
    children: (CslNode | string)[];
  }

  interface Engine {
    updateItems(ids: readonly string[]): void;
    /** The entries of the bibliography, as HTML; `false` for a style that has none. */
    makeBibliography(): [parameters: object, entries: string[]] | false;
  }

  const CSL: {
    Engine: new (
      system: { retrieveItem(id: string): object; retrieveLocale(name: string): CslNode },
      style: CslNode,
      locale?: string,
      isForced?: boolean,
    ) => Engine;
  };

  export type { CslNode, Engine };
  export default CSL;
}
