/** Whether a value says nothing: an empty text, list or object, or one of the signs for that. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string')
    return /^\s*(?:|[-–—]+|[.?]|#?n\/?\.?a\.?|not (?:available|applicable)|none|null|nil|\.?nan|tb[ac]|tbd|\[\]|\{\})\s*$/i.test(
      value,
    );
  return Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && Object.keys(value).length === 0;
}

/** What is nested deeper isn't written out. */
const deepestText = 10;

/** A value as a line of text: lists divided by semicolons, objects as `name: value`. */
export function valueText(value: unknown, depth = 0): string {
  if (depth > deepestText) return '…';
  if (Array.isArray(value))
    return value
      .map((one) => valueText(one, depth + 1))
      .filter(Boolean)
      .join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, one]) => !isBlank(one))
      .map(([name, one]) => `${name}: ${valueText(one, depth + 1)}`)
      .join(', ');
  return String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
