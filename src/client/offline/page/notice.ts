import { notice as words } from '../../../words/words.ts';
import { button, element } from '../../dom/element.ts';

/** The notices at the foot of the window, one for each matter. */
export interface NoticeBoard {
  /** Shows a notice in place of the one of the same matter. */
  say(matter: string, text: string, options?: NoticeOptions): void;
  /** Removes the notice of a matter. */
  take(matter: string): void;
}

/** How a notice is shown. */
export interface NoticeOptions {
  /** Whether it disappears by itself. */
  isBrief?: boolean;
  /** What a button says that does `do`. */
  act?: string;
  do?(): void;
}

/** How long a brief notice stays. */
const briefMs = 8_000;

/**
 * The notices of a page. They stand at the end of the document and stick to the foot of the window, so that
 * nothing moves when one appears and no part of the page stays covered. A notice that was closed stays closed
 * on the pages that follow, until its matter comes up again.
 */
export function noticeBoard(): NoticeBoard {
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
    const status = element('p', { role: 'status' });
    const close = button('button', words.close, () => {
      take(matter);
      sessionStorage.setItem(closedKey(matter), text);
    });
    const action = options.act !== undefined && button('button', options.act, () => options.do?.());
    const line = element('div', 'notice', status, action, close);
    lines.set(matter, line);
    if (!board) {
      board = element('aside', { className: 'notices', ariaLabel: words.label });
      document.body.append(board);
    }
    board.append(line);
    // Screen readers skip a live region that arrives with its text.
    setTimeout(() => {
      status.textContent = text;
    });
    if (options.isBrief) setTimeout(() => lines.get(matter) === line && take(matter), briefMs);
  }

  return { say, take };
}

const closedKey = (matter: string) => `offprint closed ${matter}`;
