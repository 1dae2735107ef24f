/** What the device keeps under a name; undefined where it keeps nothing, spoilt words or refuses. */
export function deviceValue(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name; a device that refuses is no error. */
export function setDeviceValue(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    return;
  }
}
