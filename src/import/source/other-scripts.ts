/** Encodings of scripts other than Latin, as far as they can be told. */
const otherEncodings = ['shift_jis', 'euc-jp', 'gbk', 'big5', 'euc-kr', 'windows-1251', 'koi8-r'] as const;

export type OtherEncoding = (typeof otherEncodings)[number];

/** So many bytes tell an encoding. */
const sampledBytes = 1 << 18;

/** Fewer letters tell nothing. */
const leastLetters = 4;

/** Fewer letters of Korean may be Chinese. */
const leastKorean = 12;

/** So large a share of the letters beyond ASCII is as texts in a language have them. */
const leastUsual = 0.95;

/** How a text reads in an encoding: what of it is usual, and what it has at least to be certain. */
const reading: Readonly<Record<OtherEncoding, { usual: RegExp; telling: RegExp; leastTelling: number }>> = {
  shift_jis: {
    usual: /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/u,
    telling: /[\u3041-\u30fe]/u,
    leastTelling: 0.2,
  },
  'euc-jp': {
    usual: /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/u,
    telling: /[\u3041-\u30fe]/u,
    leastTelling: 0.2,
  },
  gbk: {
    usual: /[\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e“”‘’…—·]/u,
    telling: /[\u4e00-\u9fff]/u,
    leastTelling: 0.7,
  },
  big5: {
    usual: /[\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e“”‘’…—·]/u,
    telling: /[\u4e00-\u9fff]/u,
    leastTelling: 0.7,
  },
  'euc-kr': { usual: /[\u3001-\u3011\uac00-\ud7a3“”‘’…—·]/u, telling: /[\uac00-\ud7a3]/u, leastTelling: 0.9 },
  'windows-1251': { usual: /[А-яЁё«»–—“”„№\u00a0]/u, telling: /[а-яё]/u, leastTelling: 0.7 },
  'koi8-r': { usual: /[А-яЁё\u00a0]/u, telling: /[а-яё]/u, leastTelling: 0.7 },
};

/** Characters that are seldom written, so that an encoding in which a text has several isn't its own. */
const seldom: Readonly<Partial<Record<OtherEncoding, (pair: number) => boolean>>> = {
  // The first level of GB 2312, and the signs before it.
  gbk: (pair) => pair < 0xa1a1 || (pair & 0xff) < 0xa1 || pair >= 0xd800 || (pair >= 0xa400 && pair < 0xb0a1),
  // The characters that are in frequent use.
  big5: (pair) => pair < 0xa140 || pair > 0xc67e,
};

/**
 * The encoding of bytes that are neither UTF-8 nor of a Latin script, where one alone is certain: each letter is one of
 * its script, and as frequent as texts have it; `undefined` where there is none or several.
 */
export function otherEncodingOf(whole: Uint8Array): OtherEncoding | undefined {
  // To the end of a line, so that no letter is cut.
  const bytes =
    whole.length > sampledBytes ? whole.subarray(0, whole.lastIndexOf(0x0a, sampledBytes) + 1) : whole;
  const fitting = otherEncodings.filter((encoding) => isIn(encoding, bytes));
  // Korean is written in pairs that Chinese has as well, beside others of which a longer text has some.
  if (fitting.includes('euc-kr') && fitting.length === 2)
    return bytes.filter((byte) => byte >= 0x80).length >= 2 * leastKorean ? 'euc-kr' : undefined;
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isIn(encoding: OtherEncoding, bytes: Uint8Array): boolean {
  const text = decodedOrNone(encoding, bytes);
  if (text === undefined) return false;
  const letters = text.match(/[^\0-\x7f]/gu) ?? [];
  if (letters.length < leastLetters) return false;
  const { usual, telling, leastTelling } = reading[encoding];
  const share = (pattern: RegExp) => letters.filter((letter) => pattern.test(letter)).length / letters.length;
  if (share(usual) < leastUsual || share(telling) < leastTelling) return false;
  const isSeldom = seldom[encoding];
  if (isSeldom) return shareOfPairs(bytes, isSeldom) <= 1 - leastUsual;
  return !/^(?:windows|koi8)/.test(encoding) || areWords(text);
}

function decodedOrNone(encoding: OtherEncoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The share of the pairs of bytes of which something is true. */
function shareOfPairs(bytes: Uint8Array, is: (pair: number) => boolean): number {
  let pairs = 0;
  let those = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    pairs++;
    if (is(first * 256 + (bytes[++at] ?? 0))) those++;
  }
  return those / Math.max(pairs, 1);
}

/** Whether words are in small letters, but for the first letter or as a whole, and have vowels. */
function areWords(text: string): boolean {
  const words = text.match(/[А-яЁё]{3,}/gu) ?? [];
  const good = words.filter(
    (word) => /^(?:[А-ЯЁа-яё][а-яё]+|[А-ЯЁ]+)$/u.test(word) && /[аеёиоуыэюя]/iu.test(word),
  );
  return words.length > 1 && good.length >= words.length * leastUsual;
}
