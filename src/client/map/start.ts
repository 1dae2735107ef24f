import { lightTopics } from './light.ts';
import { roam } from './roam.ts';
import { startTip } from './tip.ts';

/** Gives the map its keys, its tip and its lights. */
export function startMap(): void {
  const map = document.querySelector<HTMLElement>('[data-map]');
  const papers = [...document.querySelectorAll<SVGAElement>('[data-map-paper]')];
  if (!map || papers.length === 0) return;
  roam(papers);
  startTip(map, papers);
  lightTopics(map, papers);
}
