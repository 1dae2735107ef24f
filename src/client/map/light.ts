/** Marks the dots of a topic's papers while the pointer or the focus is on its name. */
export function lightTopics(map: HTMLElement, papers: readonly SVGAElement[]): void {
  const topics = topicsByPaper();
  for (const name of map.querySelectorAll<SVGAElement>('[data-topic]')) {
    const topic = name.dataset['topic'] ?? '';
    const light = (isLit: boolean) => {
      for (const paper of papers)
        paper.classList.toggle(
          'lit',
          isLit && topics.get(paper.dataset['at'] ?? '')?.includes(topic) === true,
        );
    };
    for (const type of ['pointerenter', 'focus']) name.addEventListener(type, () => light(true));
    for (const type of ['pointerleave', 'blur']) name.addEventListener(type, () => light(false));
  }
}

/** Id of a paper -> the paths of its topics, as the list below the map has them. */
function topicsByPaper(): Map<string, string[]> {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-of]')];
  return new Map(
    entries.map((entry) => [
      entry.dataset['of'] ?? '',
      entry.querySelector<HTMLElement>('[data-topics]')?.dataset['topics']?.split(' ') ?? [],
    ]),
  );
}
