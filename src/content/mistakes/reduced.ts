type Path = readonly PropertyKey[];

/** The data of a YAML file, from which what is wrong is taken out. Items keep the numbers that they have in the file. */
export class Reduced {
  data: unknown;
  readonly #taken: Path[] = [];
  /** The numbers that the items of a list have in the file. */
  readonly #numbers = new WeakMap<object, number[]>();

  constructor(data: unknown) {
    this.data = data;
  }

  /** Where in the file something stands that is here in what is left. */
  inFile(path: Path): PropertyKey[] {
    let within = this.data;
    return path.map((part) => {
      const number = Array.isArray(within) && typeof part === 'number' ? this.#numbersOf(within)[part] : part;
      within = Object(within)[part];
      return number ?? part;
    });
  }

  /** Whether what stands there in the file, or in place of what the path goes through, is left as it is. */
  hasWhole(inFile: Path): boolean {
    const isWithin = (taken: Path) => inFile.every((part, at) => taken[at] === part);
    return this.#reached(inFile).isThere && !this.#taken.some(isWithin);
  }

  /** Takes out what stands there in the file; what is around it where nothing does; all where the path is empty. */
  takeOut(inFile: Path): void {
    const { isThere, path } = this.#reached(inFile);
    if (!isThere && path.length < inFile.length - 1) return;
    this.#taken.push(path);
    const last = path.at(-1);
    if (last === undefined) {
      this.data = undefined;
      return;
    }
    const around = this.#at(path.slice(0, -1));
    const key = this.#keyOf(around, last);
    if (Array.isArray(around) && typeof key === 'number') {
      this.#numbersOf(around).splice(key, 1);
      around.splice(key, 1);
    } else Reflect.deleteProperty(Object(around), key);
  }

  /** How far a path leads: to something that it names, or to a value in whose place it expects a list or fields. */
  #reached(inFile: Path): { isThere: boolean; path: Path } {
    for (let length = 0; length < inFile.length; length++) {
      const path = inFile.slice(0, length);
      const around = this.#at(path);
      if (typeof around !== 'object' || around === null) return { isThere: true, path };
      if (!Object.hasOwn(around, this.#keyOf(around, inFile[length] ?? ''))) return { isThere: false, path };
    }
    return { isThere: true, path: inFile };
  }

  #at(inFile: Path): unknown {
    let within = this.data;
    for (const part of inFile) within = Object(within)[this.#keyOf(within, part)];
    return within;
  }

  #keyOf(around: unknown, part: PropertyKey): PropertyKey {
    if (!Array.isArray(around) || typeof part !== 'number') return part;
    const at = this.#numbersOf(around).indexOf(part);
    return at === -1 ? around.length : at;
  }

  #numbersOf(list: readonly unknown[]): number[] {
    const numbers = this.#numbers.get(list) ?? [...list.keys()];
    this.#numbers.set(list, numbers);
    return numbers;
  }
}
