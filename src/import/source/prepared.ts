import { counted } from '../../paper/count.ts';
import { type Problem, problemAt } from '../problem.ts';
import { type Source, SourceError } from '../source.ts';
import { mayBeEncodedTwice } from './encoded-twice.ts';
import { decodedText, type Encoding, hasZeros } from './encoding.ts';
import { type RefusedKind, refusalOf, refusedBytes } from './refused.ts';
import { isPacked, UnpackError, unpackedFiles } from './unpacked.ts';

/** Larger files are neither unpacked nor decoded from other encodings than UTF-8. */
const largestWholeBytes = 64_000_000;

/** Names of encodings, for messages. */
const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Latin-1 (Windows-1252)',
  macintosh: 'Mac OS Roman',
  shift_jis: 'Shift-JIS',
  'euc-jp': 'EUC-JP',
  gbk: 'GBK',
  big5: 'Big5',
  'euc-kr': 'EUC-KR',
  'windows-1251': 'Windows-1251',
  'koi8-r': 'KOI8-R',
};

/** So many bytes tell what a file is. */
const tellingBytes = 4096;

/**
 * A source as texts in UTF-8: what is compressed is unpacked, other encodings are decoded where that is
 * certain, and told. A text in UTF-8 isn't held. Rejects with a SourceError that says what a file is which
 * isn't read.
 */
export async function preparedSources(source: Source): Promise<{ sources: Source[]; problems: Problem[] }> {
  const { head, size, isUtf8, isOdd } = await surveyOf(source);
  const kind = refusedBytes(head);
  if (kind) throw refusal(source.name, kind);
  if (isUtf8 && !isOdd && !isPacked(head) && !hasZeros(head))
    return { sources: [{ ...source, size }], problems: [] };
  if (size > largestWholeBytes) {
    if (isPacked(head)) throw notUnpacked(source.name, `it has more than ${largestWholeBytes / 1e6} MB`);
    return { sources: [source], problems: [] };
  }
  const bytes = await wholeBytes(source);
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
    throw notUnpacked(source.name, cause.message, cause);
  }
}

function notUnpacked(file: string, why: string, cause?: unknown): SourceError {
  const what = `the file can't be unpacked: ${why}`;
  return new SourceError({ file }, what, 'Unpack it and import what is in it.', cause);
}

/** What can be told of a source's bytes without holding them. */
interface Survey {
  /** Its first bytes. */
  head: Uint8Array;
  /** How many bytes it has. */
  size: number;
  isUtf8: boolean;
  /** Whether it may be encoded twice. */
  isOdd: boolean;
}

async function surveyOf(source: Source): Promise<Survey> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const isDecoded = (decode: () => string) => {
    try {
      survey.isOdd = mayBeEncodedTwice(decode()) || survey.isOdd;
      return true;
    } catch {
      return false;
    }
  };
  const survey = { head: Buffer.alloc(0), size: 0, isUtf8: true, isOdd: false };
  for await (const piece of source.bytes()) {
    if (survey.head.length < tellingBytes)
      survey.head = Buffer.concat([survey.head, piece]).subarray(0, tellingBytes);
    survey.size += piece.length;
    survey.isUtf8 &&= isDecoded(() => decoder.decode(piece, { stream: true }));
  }
  survey.isUtf8 &&= isDecoded(() => decoder.decode());
  return survey;
}

function decoded(
  source: Source,
  name: string,
  bytes: Uint8Array,
): { sources: Source[]; problems: Problem[] } {
  const kind = name === source.name ? undefined : (refusedBytes(bytes) ?? refusedInside(name, bytes));
  if (kind) return { sources: [], problems: [refusal(name, kind).problem] };
  const found = decodedText(bytes);
  // What isn't text for certain is refused where it is read, with its line.
  if (!found || (found.encoding === 'utf-8' && !found.oddLines && !found.twiceLines)) {
    const isOwn = name === source.name && !isPacked(bytes);
    return {
      sources: [
        {
          ...(isOwn ? source : { name }),
          bytes: () => pieces(bytes),
          size: bytes.length,
        },
      ],
      problems: [],
    };
  }
  const utf8 = new TextEncoder().encode(found.text);
  const [line, ...others] = found.oddLines ?? found.twiceLines ?? [];
  const said = found.oddLines
    ? 'bytes that are not UTF-8 were read as Latin-1'
    : 'letters that were encoded twice, such as Ã¼ for ü, were mended';
  const what =
    line === undefined
      ? `the file was read as ${encodingNames[found.encoding]}`
      : `${said}${others.length > 0 ? `, here and in ${counted(others.length, 'further line')}` : ''}`;
  return {
    sources: [{ name, bytes: () => pieces(utf8), size: utf8.length }],
    problems: [
      problemAt(
        'note',
        { file: name, line },
        what,
        'If letters are wrong, save it as UTF-8 and import it again.',
      ),
    ],
  };
}

/** What isn't read of what came out of an archive. */
function refusedInside(name: string, bytes: Uint8Array): RefusedKind | undefined {
  const remedy = 'Unpack it and import what is in it.';
  if (/(?:^|\/)\.\.(?:\/|$)/.test(name))
    return { is: 'a file with a path that leads out of its archive', remedy };
  return isPacked(bytes) ? { is: 'an archive or a compressed file within another', remedy } : undefined;
}

async function wholeBytes(source: Source): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.bytes()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const pieceBytes = 1 << 18;
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** The refusal of a file of a kind that isn't read. */
export function refusal(name: string, kind: RefusedKind): SourceError {
  return new SourceError({ file: name }, refusalOf(kind), kind.remedy);
}
