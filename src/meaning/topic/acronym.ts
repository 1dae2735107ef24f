/** Whether a text is a word of capitals, some letters and digits among them: `LLMs`, `LoRA`, `3DGS`. */
export function isAcronym(text: string): boolean {
  return /^[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u.test(text);
}
