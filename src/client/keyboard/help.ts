import sheet from '../../styles/help.css?url';
import { deviceValue, setDeviceValue } from '../dom/device-value.ts';
import { button, element } from '../dom/element.ts';
import { keysOff } from '../dom/plain-key.ts';

/** Keys, each a combination or an alternative, and what they do. */
const keys: readonly [heading: string, rows: readonly [keys: readonly string[], does: string][]][] = [
  [
    'In a list',
    [
      [['j', 'k'], 'to the next and the previous paper'],
      [['o', 'Enter'], 'open the paper'],
      [['c'], 'open it at its citation'],
      [['s'], 'save it'],
    ],
  ],
  [
    'On a paper’s page',
    [
      [['j', 'k'], 'to the next and the previous paper of the list you came from'],
      [['u'], 'up to that list'],
      [['c'], 'cite it: BibTeX is copied'],
      [['s'], 'save it'],
    ],
  ],
  [
    'Anywhere',
    [
      [['/', 'Ctrl K', '⌘ K'], 'search'],
      [['g h'], 'go home'],
      [['g s'], 'go to what you saved'],
      [['?'], 'this help'],
    ],
  ],
];

let dialog: Promise<HTMLDialogElement> | undefined;

/** Shows what the keys do, in a dialog that can switch them off. */
export async function showHelp(document: Document): Promise<void> {
  dialog ??= styled(document).then(() => freshDialog(document));
  const shown = await dialog;
  if (!shown.open) shown.showModal();
}

/** Once the dialog's own styles are there, or can't be had. */
function styled(document: Document): Promise<unknown> {
  const link = element(document, 'link');
  link.rel = 'stylesheet';
  link.href = sheet;
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

function freshDialog(document: Document): HTMLDialogElement {
  const made = element(document, 'dialog', 'help');
  const heading = element(document, 'h2', '', 'Keys');
  heading.id = 'help';
  made.setAttribute('aria-labelledby', heading.id);
  const parts = keys.map(([name, rows]) => {
    const section = element(document, 'section');
    const list = element(document, 'dl');
    for (const [names, does] of rows) {
      const row = element(document, 'div');
      const term = element(document, 'dt');
      for (const [at, name] of names.entries()) {
        if (at > 0) term.append(' or ');
        term.append(...name.split(' ').flatMap((key) => [' ', element(document, 'kbd', '', key)]));
      }
      row.append(term, element(document, 'dd', '', does));
      list.append(row);
    }
    section.append(element(document, 'h3', '', name), list);
    return section;
  });
  const columns = element(document, 'div', 'help-parts');
  columns.append(...parts);
  made.append(
    heading,
    columns,
    switchElement(document),
    button(document, 'button', 'Close', () => made.close()),
  );
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}

function switchElement(document: Document): HTMLElement {
  const label = element(document, 'label', 'help-switch');
  const box = element(document, 'input');
  box.type = 'checkbox';
  box.checked = !deviceValue(keysOff);
  box.addEventListener('change', () => {
    setDeviceValue(keysOff, !box.checked);
    box.checked = !deviceValue(keysOff);
  });
  label.append(box, ' Keys of a single character work (kept on this device)');
  return label;
}
