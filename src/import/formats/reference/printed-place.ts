/** What the place of a reference says, as far as it is certain. */
export interface PrintedPlace {
  /** The journal, book or proceedings. */
  name?: string | undefined;
  isWithin: boolean;
  volume?: string | undefined;
  issue?: string | undefined;
  pages?: string | undefined;
  date?: string | undefined;
  edition?: string | undefined;
  series?: string | undefined;
  publisher?: string | undefined;
  publisherPlace?: string | undefined;
  editors?: string[] | undefined;
}
