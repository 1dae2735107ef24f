/**
 * Marks the points of a topic while the pointer or the focus is on its name. Which topics a paper is
 * on stands in the list below the map.
 */
export function lightTopics(map: HTMLElement, papers: readonly SVGAElement[]): void {
  const topics = topicsByPaper(map.ownerDocument);
  for (const name of map.querySelectorAll<SVGAElement>('.map-name')) {
    const lines = [...name.querySelectorAll('tspan')].map((line) => line.textContent.trim());
    const topic = lines.join(' ');
    const light = (isLit: boolean) => {
      for (const paper of papers)
        paper.classList.toggle(
          'lit',
          isLit && topics.get(paper.dataset['at'] ?? '')?.includes(topic) === true,
        );
    };
    name.addEventListener('pointerenter', () => light(true));
    name.addEventListener('pointerleave', () => light(false));
    name.addEventListener('focus', () => light(true));
    name.addEventListener('blur', () => light(false));
  }
}

/** Id of a paper -> the names of its topics. */
function topicsByPaper(document: Document): Map<string, string[]> {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-of]')];
  return new Map(
    entries.map((entry) => [
      entry.dataset['of'] ?? '',
      entry.querySelector('.map-topics')?.textContent.split(' · ') ?? [],
    ]),
  );
}
