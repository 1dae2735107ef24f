/** The types of the Citation Style Language (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
const cslTypes = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry
  entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture
  musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report
  review review-book software song speech standard thesis treaty webpage`.split(/\s+/),
);

/** The type if CSL has it, else `undefined`. */
export function cslType(written: string): string | undefined {
  return cslTypes.has(written) ? written : undefined;
}
