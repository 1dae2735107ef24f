import { resultElement } from './draw.ts';
import { wordOf } from './excerpt.ts';
import { type Answer, answerTo } from './find.ts';
import { type Index, openedIndex } from './store.ts';

/** How many results are drawn at a time. */
const batch = 20;

/** How long typing has to rest before a search, in milliseconds. */
const rest = 120;

/** Runs the search of the page: the address, the field and the results say the same at any time. */
export function startSearch(document: Document): void {
  const root = element(document, '[data-search]');
  const form = element(root, '[data-form]') as HTMLFormElement;
  const input = element(form, 'input') as HTMLInputElement;
  const results = element(root, '[data-results]');
  const more = element(root, '[data-more]') as HTMLButtonElement;
  const base = root.dataset['base'] ?? '/';
  let index: Promise<Index> | undefined;
  const pageTitle = document.title;
  let asked = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the newest entry of the history is a query that is still being typed. */
  let isDraft = false;

  const queryInAddress = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';

  async function search(query: string): Promise<void> {
    const turn = ++asked;
    if (query === '') {
      show('idle', query);
      results.replaceChildren();
      more.hidden = true;
      return;
    }
    root.dataset['state'] = 'loading';
    try {
      index ??= openedIndex((name) => fetchedBytes(`${base}pagefind/${name}`));
      const answer = await answerTo(await index, query);
      const first = await drawn(answer, 0);
      const best = answer.hits[0] && (await (await index).fragment(answer.hits[0].page)).content;
      if (turn !== asked) return;
      results.replaceChildren(...first);
      offerMore(answer, turn);
      show('ready', query, answer, best);
    } catch (cause) {
      if (turn !== asked) return;
      index = undefined;
      results.replaceChildren();
      more.hidden = true;
      show('error', query);
      console.warn('The search could not be loaded.', cause);
    }
  }

  async function drawn({ hits, words }: Answer, start: number): Promise<HTMLLIElement[]> {
    const opened = await index;
    if (!opened) return [];
    return Promise.all(
      hits.slice(start, start + batch).map(async (hit) => {
        const fragment = await opened.fragment(hit.page);
        return resultElement(document, { hit, fragment, words }, base);
      }),
    );
  }

  function offerMore(answer: Answer, turn: number): void {
    more.hidden = answer.hits.length <= batch;
    more.onclick = async () => {
      const next = await drawn(answer, results.children.length);
      if (turn !== asked) return;
      results.append(...next);
      next[0]?.querySelector('a')?.focus();
      more.hidden = results.children.length >= answer.hits.length;
    };
  }

  function show(state: 'idle' | 'ready' | 'error', query: string, answer?: Answer, best = ''): void {
    element(root, '[data-status]').hidden = state === 'idle';
    element(root, '[data-total]').textContent = answer ? String(answer.hits.length) : '';
    element(root, '[data-answer]').textContent =
      state === 'error'
        ? 'The search could not be loaded. Reload the page to try again.'
        : answer
          ? said(answer, best)
          : '';
    root.dataset['query'] = query;
    root.dataset['state'] = state;
    document.title = query === '' ? pageTitle : `${query} · ${pageTitle}`;
  }

  function follow(query: string, how: 'push' | 'replace'): void {
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    if (address.href !== location.href)
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    void search(query);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    follow(input.value.trim(), isDraft ? 'replace' : 'push');
    isDraft = false;
  });
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      follow(input.value.trim(), isDraft ? 'replace' : 'push');
      isDraft = true;
    }, rest);
  });
  addEventListener('popstate', () => {
    isDraft = false;
    input.value = queryInAddress();
    void search(input.value);
  });
  element(root, '[data-scriptless]').hidden = true;
  input.value = queryInAddress();
  if (input.value === '') input.focus();
  void search(input.value);
}

/** A file of the bundle. */
async function fetchedBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** What the page says of an answer; `best` is the text of the first paper, which has the whole words. */
function said({ hits, withAll, corrections }: Answer, best: string): string {
  const papers = hits.length === 1 ? 'paper' : 'papers';
  const read = corrections
    .map(({ typed, read }) => `Showing results for “${wordOf(best, read) ?? read}”: no paper has “${typed}”.`)
    .join(' ');
  if (hits.length === 0) return `${papers}. Try fewer or other words.`;
  if (withAll === hits.length) return `${papers}. ${read}`;
  const some =
    withAll === 0 ? 'with some of the words, none with all' : `${withAll} of them with all the words`;
  return `${papers}, ${some}. ${read}`;
}

function element(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}
