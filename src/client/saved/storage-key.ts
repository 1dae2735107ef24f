/** The name under which the browser stores what is saved of the shelf at `base`; shelves may share a host. */
export const savedPapersKey = (base: string): string => `offprint kept ${base}`;
