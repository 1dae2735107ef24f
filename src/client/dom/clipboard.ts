/** How long a button says that it has copied. */
const copiedMs = 2500;

/** Whether a text was copied to the clipboard; browsers may forbid it. */
export async function copiedText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the text of an element was copied to the clipboard; where that is forbidden, it is selected. */
export async function copiedElement(source: HTMLElement): Promise<boolean> {
  const isCopied = await copiedText(source.textContent.trim());
  if (!isCopied) getSelection()?.selectAllChildren(source);
  return isCopied;
}

/** Shows `message` on a button for a while in place of its label. */
export function showForAWhile(button: HTMLElement, message: string): void {
  button.dataset['label'] ??= button.textContent;
  button.textContent = message;
  setTimeout(() => {
    button.textContent = button.dataset['label'] ?? '';
  }, copiedMs);
}
