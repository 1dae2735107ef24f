/** How long a selection has to rest before it is followed, in milliseconds. */
const rest = 250;

/**
 * Tells `follow` of the page's selection whenever it has changed and rests, and now; undefined where
 * nothing is selected. What happens within `except` is no change.
 */
export function followSelection(except: Node, follow: (selected: Range | undefined) => void): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;

  function settle(): void {
    clearTimeout(resting);
    if (!isPressed) resting = setTimeout(() => follow(selectedRange()), rest);
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
