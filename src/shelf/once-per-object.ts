/**
 * A function that computes `compute(key)` at the first call with an object and returns the same value
 * at every later one. Values are held as long as their keys are.
 */
export function oncePerObject<Key extends object, Value extends object>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const values = new WeakMap<Key, Value>();
  return (key) => {
    const value = values.get(key) ?? compute(key);
    values.set(key, value);
    return value;
  };
}
