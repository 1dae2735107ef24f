import { button, element } from '../../dom/element.ts';

/** What is said at the foot of the window, one line for each matter. */
export interface NoticeBoard {
  /** Says something of a matter, in place of what was said of it before. */
  say(matter: string, text: string, options?: NoticeOptions): void;
  /** Takes away what was said of a matter. */
  take(matter: string): void;
}

/** How something is said. */
export interface NoticeOptions {
  /** Whether it goes away by itself. */
  isBrief?: boolean;
  /** What a button says that does `do`. */
  act?: string;
  do?(): void;
}

/** How long a brief notice stays, in milliseconds. */
const brief = 8_000;

/**
 * The notices of a page. They stand at the end of the document and stick to the foot of the window:
 * nothing moves when one comes, and all of the page can be scrolled out from under them. A notice
 * that was closed stays closed on the pages that follow, until its matter comes up anew.
 */
export function noticeBoard(document: Document): NoticeBoard {
  const lines = new Map<string, HTMLElement>();
  let board: HTMLElement | undefined;

  function take(matter: string): void {
    lines.get(matter)?.remove();
    lines.delete(matter);
    sessionStorage.removeItem(closedKey(matter));
    if (lines.size === 0) {
      board?.remove();
      board = undefined;
    }
  }

  function say(matter: string, text: string, options: NoticeOptions = {}): void {
    if (sessionStorage.getItem(closedKey(matter)) === text) return;
    take(matter);
    const line = element(document, 'div', 'notice');
    const said = element(document, 'p');
    said.setAttribute('role', 'status');
    line.append(said);
    if (options.act) line.append(button(document, 'button', options.act, () => options.do?.()));
    const close = button(document, 'button', 'Close', () => {
      take(matter);
      sessionStorage.setItem(closedKey(matter), text);
    });
    line.append(close);
    lines.set(matter, line);
    if (!board) {
      board = element(document, 'aside', 'notices');
      board.setAttribute('aria-label', 'Notices');
      document.body.append(board);
    }
    board.append(line);
    // Readers of the screen hear what changes in an element that is there already.
    setTimeout(() => {
      said.textContent = text;
    });
    if (options.isBrief) setTimeout(() => lines.get(matter) === line && take(matter), brief);
  }

  return { say, take };
}

const closedKey = (matter: string) => `offprint closed ${matter}`;
