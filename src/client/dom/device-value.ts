/** The value that the device stores under a name; undefined where there is none, or none that can be read. */
export function deviceValue(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value under a name; a device that refuses is no error. */
export function setDeviceValue(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    return;
  }
}
