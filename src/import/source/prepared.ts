import { type Problem, problemAt } from '../problem.ts';
import { type Source, SourceError } from '../source.ts';
import { decodedText, type Encoding } from './encoding.ts';
import { refusedKind } from './refused.ts';
import { isPacked, UnpackError, unpackedFiles } from './unpacked.ts';

/** Larger files are read in pieces, as UTF-8 alone. */
const largestWholeBytes = 64_000_000;

/** Names of encodings, for messages. */
const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Latin-1 (Windows-1252)',
};

/**
 * A source as texts in UTF-8: what is compressed is unpacked, other encodings are decoded where that is
 * certain, and told. Rejects with a SourceError that says what a file is which isn't read.
 */
export async function preparedSources(source: Source): Promise<{ sources: Source[]; problems: Problem[] }> {
  const bytes = await wholeBytes(source);
  if (bytes === undefined) return { sources: [source], problems: [] };
  const kind = refusedKind(bytes, '');
  if (kind) throw refusal(source.name, kind);
  if (!isPacked(bytes)) return decoded(source, source.name, bytes);
  try {
    const files = await unpackedFiles(bytes);
    const all = files.map((file) =>
      decoded(source, file.name === '' ? source.name : `${source.name}/${file.name}`, file.bytes),
    );
    return {
      sources: all.flatMap(({ sources }) => sources),
      problems: all.flatMap(({ problems }) => problems),
    };
  } catch (cause) {
    if (!(cause instanceof UnpackError)) throw cause;
    const what = `the file can't be unpacked: ${cause.message}`;
    throw new SourceError({ file: source.name }, what, 'Unpack it and import what is in it.', cause);
  }
}

function decoded(
  source: Source,
  name: string,
  bytes: Uint8Array,
): { sources: Source[]; problems: Problem[] } {
  const kind = name === source.name ? undefined : refusedKind(bytes, '');
  if (kind) return { sources: [], problems: [refusal(name, kind).problem] };
  const found = decodedText(bytes);
  // What isn't text for certain is refused where it is read, with its line.
  if (!found || found.encoding === 'utf-8') {
    const isOwn = name === source.name && !isPacked(bytes);
    return {
      sources: [isOwn ? { ...source, bytes: () => pieces(bytes) } : { name, bytes: () => pieces(bytes) }],
      problems: [],
    };
  }
  const utf8 = new TextEncoder().encode(found.text);
  const what = `the file was read as ${encodingNames[found.encoding]}`;
  return {
    sources: [{ name, bytes: () => pieces(utf8) }],
    problems: [
      problemAt('note', { file: name }, what, 'If letters are wrong, save it as UTF-8 and import it again.'),
    ],
  };
}

async function wholeBytes(source: Source): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.bytes()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestWholeBytes) return undefined;
  }
  return Buffer.concat(chunks);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const pieceBytes = 1 << 18;
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** The refusal of a file of a kind that isn't read. */
export function refusal(name: string, { is, remedy }: { is: string; remedy: string }): SourceError {
  return new SourceError({ file: name }, `this looks like ${is}, which isn't read`, remedy);
}
