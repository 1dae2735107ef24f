/** At most this many files are read or written at the same time where nothing else is said. */
const usualBatch = 20;

/** Does something with all items, `atOnce` of them at a time; the results in the order of the items. */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  atOnce = usualBatch,
): Promise<R[]> {
  const results: R[] = [];
  for (let done = 0; done < items.length; done += atOnce)
    results.push(...(await Promise.all(items.slice(done, done + atOnce).map(work))));
  return results;
}
