import type { PassageMenu } from './menu.ts';

/**
 * Makes the sentences of an abstract linkable: a link to a sentence that has changed since leads to it, and
 * selected words can be linked to and quoted. The scripts for that are loaded when they are needed.
 */
export function startPassages(section: HTMLElement): void {
  followLink(section);
  addEventListener('hashchange', () => followLink(section));

  let menu: Promise<PassageMenu | undefined> | undefined;
  const loadedMenu = () => {
    menu ??= import('./menu.ts').then(({ passageMenu }) => passageMenu(section));
    menu.catch(() => {
      menu = undefined;
    });
    return menu;
  };
  const opener = section.querySelector<HTMLElement>('[data-quote]');
  if (!opener) return;
  opener.hidden = false;
  opener.addEventListener('click', async () => (await loadedMenu())?.openAtSentence(opener));
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (!menu && selection && !selection.isCollapsed && section.contains(selection.anchorNode)) loadedMenu();
  });
}

/** Browsers scroll to the sentence of the address; one that isn't found has changed. */
async function followLink(section: HTMLElement): Promise<void> {
  const anchor = /^#(s-[a-z0-9-]+)/.exec(location.hash)?.[1];
  const isChanged = anchor && !document.getElementById(anchor);
  if (!isChanged && !section.querySelector('.near, [data-said] *')) return;
  const { showChanged } = await import('./changed.ts');
  showChanged(section, isChanged ? anchor : undefined);
}
