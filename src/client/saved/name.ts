/** What is kept of the shelf at `base` has this name in the browser's storage; shelves may share a host. */
export const savedPapersKey = (base: string): string => `offprint kept ${base}`;
