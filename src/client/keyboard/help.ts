import sheet from '../../styles/help.css?url';
import { deviceValue, setDeviceValue } from '../dom/device-value.ts';
import { button, element } from '../dom/element.ts';
import { keysOff } from '../dom/plain-key.ts';

/** Keys, each a combination or an alternative, and what they do, by heading. */
const keys: Readonly<Record<string, readonly [keys: readonly string[], does: string][]>> = {
  'In a list': [
    [['j', 'k'], 'to the next and the previous paper'],
    [['o', 'Enter'], 'open the paper'],
    [['c'], 'open it at its citation'],
    [['s'], 'save it'],
  ],
  'On a paper’s page': [
    [['j', 'k'], 'to the next and the previous paper of the list you came from'],
    [['u'], 'up to that list'],
    [['c'], 'cite it: BibTeX is copied'],
    [['s'], 'save it'],
  ],
  Anywhere: [
    [['/', 'Ctrl K', '⌘ K'], 'search'],
    [['g h'], 'go home'],
    [['g s'], 'go to what you saved'],
    [['?'], 'this help'],
  ],
};

let dialog: Promise<HTMLDialogElement> | undefined;

/** Shows what the keys do, in a dialog that can switch them off. */
export async function showHelp(): Promise<void> {
  dialog ??= loadStyles().then(helpDialog);
  const shown = await dialog;
  if (!shown.open) shown.showModal();
}

/** Resolves when the dialog's styles are loaded, or can't be. */
function loadStyles(): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: sheet });
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

function helpDialog(): HTMLDialogElement {
  const heading = element('h2', { id: 'help' }, 'Keys');
  const sections = Object.entries(keys).map(([name, rows]) =>
    element('section', {}, element('h3', {}, name), element('dl', {}, ...rows.map(keysRow))),
  );
  const close = button('button', 'Close', () => made.close());
  const made = element(
    'dialog',
    'help',
    heading,
    element('div', 'help-parts', ...sections),
    keysSwitch(),
    close,
  );
  made.setAttribute('aria-labelledby', heading.id);
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}

function keysRow([names, does]: readonly [keys: readonly string[], does: string]): HTMLElement {
  const keyElements = names.flatMap((name, at) => [
    at > 0 && ' or ',
    ...name.split(' ').flatMap((key) => [' ', element('kbd', {}, key)]),
  ]);
  return element('div', {}, element('dt', {}, ...keyElements), element('dd', {}, does));
}

function keysSwitch(): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: !deviceValue(keysOff) });
  box.addEventListener('change', () => {
    setDeviceValue(keysOff, !box.checked);
    box.checked = !deviceValue(keysOff);
  });
  return element('label', 'help-switch', box, ' Keys of a single character work (kept on this device)');
}
