/** What is known by a key, or else is made now and kept; a failure isn't kept. */
export function memoized<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  make: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** Makes something when it is first asked for and keeps it; after a failure the next call tries again. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  const known = new Map<'it', Promise<Value>>();
  return () => memoized(known, 'it', make);
}
