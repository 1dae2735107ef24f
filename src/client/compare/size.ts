/** How many papers a comparison takes. */
export const minPapers = 2;
export const maxPapers = 5;
