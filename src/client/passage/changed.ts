import { changedSentence } from '../../paper/sentence/changed-sentence.ts';
import { made, passageButton } from './made.ts';

/**
 * Marks the sentence that `anchor` was probably made of, brings it into view and says that it has
 * changed, or says that there is none; without an anchor, takes mark and message away.
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
  const textContent = near
    ? 'This sentence has changed since it was linked.'
    : 'The sentence that was linked is no longer here.';
  said?.append(
    made('p', { textContent }),
    passageButton('remove', 'Close', () => said.replaceChildren()),
  );
}
