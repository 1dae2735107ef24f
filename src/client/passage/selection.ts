/** How long a selection must stay unchanged before it is followed. */
const restMs = 250;

/**
 * Calls `follow` with the page's selection now and whenever it has changed and then rests; undefined if nothing
 * is selected. Pointer events within `except` are ignored.
 */
export function followSelection(except: Node, follow: (selected: Range | undefined) => void): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;

  function settle(): void {
    clearTimeout(resting);
    if (!isPressed) resting = setTimeout(() => follow(selectedRange()), restMs);
  }

  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
    document.addEventListener(type, ({ target }) => {
      isPressed = type === 'pointerdown';
      if (!except.contains(target as Node | null)) settle();
    });
  }
  document.addEventListener('selectionchange', settle);
  settle();
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}
