import { changedSentence } from '../../paper/sentence/changed-sentence.ts';
import { passageLink as words } from '../../words/words.ts';
import { element } from '../dom/element.ts';
import { passageButton } from './button.ts';

/**
 * Shows the sentence that `anchor` probably named before it changed, or says that there is none. Without an
 * anchor, removes what was shown.
 */
export function showChanged(section: HTMLElement, anchor: string | undefined): void {
  const said = section.querySelector('[data-said]');
  const sentences = [...section.querySelectorAll<HTMLElement>('[id^="s-"]')];
  for (const sentence of sentences) sentence.classList.remove('near');
  said?.replaceChildren();
  if (anchor === undefined) return;
  const place = changedSentence(
    anchor,
    sentences.map(({ textContent }) => textContent),
  );
  const near = place === undefined ? undefined : sentences[place];
  near?.classList.add('near');
  (near ?? section).scrollIntoView({ block: near ? 'center' : 'start' });
  const message = near ? words.changed : words.gone;
  said?.append(
    element('p', {}, message),
    passageButton('remove', words.close, () => said.replaceChildren()),
  );
}
