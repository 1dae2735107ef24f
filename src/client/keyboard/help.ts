import sheet from '../../styles/help.css?url';
import { keyHelp as words } from '../../words/words.ts';
import { deviceValue, setDeviceValue } from '../dom/device-value.ts';
import { button, element } from '../dom/element.ts';
import { keysOff } from '../dom/plain-key.ts';

const { inList, onPaper, anywhere } = words;

/** Keys, each a combination or an alternative, and what they do, by heading. */
const keys: readonly (readonly [heading: string, ...rows: KeyRow[]])[] = [
  [
    inList.title,
    [['j', 'k'], inList.step],
    [['o', words.enter], inList.open],
    [['c'], inList.cite],
    [['s'], inList.save],
  ],
  [
    onPaper.title,
    [['j', 'k'], onPaper.step],
    [['u'], onPaper.up],
    [['c'], onPaper.cite],
    [['s'], onPaper.save],
  ],
  [
    anywhere.title,
    [['/', `${words.control} K`, '⌘ K'], anywhere.search],
    [['g h'], anywhere.home],
    [['g s'], anywhere.saved],
    [['?'], anywhere.help],
  ],
];

type KeyRow = readonly [keys: readonly string[], does: string];

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
  const heading = element('h2', { id: 'help' }, words.title);
  const sections = keys.map(([name, ...rows]) =>
    element('section', {}, element('h3', {}, name), element('dl', {}, ...rows.map(keysRow))),
  );
  const close = button('button', words.close, () => made.close());
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

function keysRow([names, does]: KeyRow): HTMLElement {
  const keyElements = names.flatMap((name, at) => [
    at > 0 && ` ${words.or} `,
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
  return element('label', 'help-switch', box, ` ${words.single}`);
}
