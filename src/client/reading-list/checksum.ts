/** The digits of base64url (RFC 4648, section 5), six bits each. */
const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Generators of cyclic redundancy checks: of 12 bits, and of 24 bits (RFC 4880, section 6.1). */
const generators = { 2: 0x80f, 4: 0x864cfb } as const;

/**
 * The cyclic redundancy check of an ASCII text, as two or four digits. It always detects one changed character,
 * which changes a run of fewer bits than the check has.
 */
export function checksumOf(text: string, length: keyof typeof generators): string {
  const bits = length * 6;
  const top = 1 << (bits - 1);
  const mask = 2 ** bits - 1;
  let rest = mask;
  for (let at = 0; at < text.length; at++) {
    for (let bit = 7; bit >= 0; bit--) {
      const isSet = ((rest & top) !== 0) !== (((text.charCodeAt(at) >> bit) & 1) === 1);
      rest = ((rest << 1) & mask) ^ (isSet ? generators[length] : 0);
    }
  }
  return digitsOf(rest, length);
}

/** A whole number from 0 in `length` digits, the most significant first. */
export function digitsOf(value: number, length: number): string {
  let text = '';
  for (let at = 0, left = value; at < length; at++, left = Math.floor(left / 64))
    text = base64Digits.charAt(left % 64) + text;
  return text;
}

/** The number that base64url digits stand for; NaN if another character is among them. */
export function numberIn(text: string): number {
  let value = 0;
  for (const character of text) {
    const digit = base64Digits.indexOf(character);
    if (digit < 0) return Number.NaN;
    value = value * 64 + digit;
  }
  return value;
}
