/** Whether a text went to the clipboard; browsers may forbid that. */
export async function copiedText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the text of an element went to the clipboard; where that is forbidden it is selected instead. */
export async function copiedElement(source: HTMLElement): Promise<boolean> {
  const isCopied = await copiedText(source.textContent.trim());
  if (!isCopied) getSelection()?.selectAllChildren(source);
  return isCopied;
}
