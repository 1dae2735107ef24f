import { fieldRules } from '../../paper/fields.ts';
import type { FieldName } from '../../paper/paper.ts';

/**
 * How far back a format stands for a field, from 0. A format that the field's rules don't name comes
 * last; within one format the earlier file wins.
 */
export function rankOf(field: FieldName, format: string): number {
  const { formats } = fieldRules[field].precedence;
  const rank = formats.indexOf(format);
  return rank === -1 ? formats.length : rank;
}
