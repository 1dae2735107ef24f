/** What browsers and Node have besides the language, as far as code that runs in both needs it. */

declare class URL {
  static canParse(address: string): boolean;
  constructor(address: string, base?: string);
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

declare class URLSearchParams {
  constructor(fields?: string | [name: string, value: string][]);
  get(name: string): string | null;
  getAll(name: string): string[];
  append(name: string, value: string): void;
  set(name: string, value: string): void;
  [Symbol.iterator](): IterableIterator<[name: string, value: string]>;
}

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

declare class DecompressionStream {
  constructor(format: 'gzip');
}

declare class Blob {
  constructor(parts: Uint8Array[]);
  stream(): { pipeThrough(step: DecompressionStream): object };
}

declare class Response {
  constructor(body: object);
  arrayBuffer(): Promise<ArrayBuffer>;
}

declare const crypto: {
  subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> };
};

/** Base64 of a text whose characters are bytes. */
declare function btoa(bytes: string): string;
declare function atob(base64: string): string;
