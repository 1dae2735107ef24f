import type { z } from 'zod';
import { notAmong } from '../../paper/not-among.ts';
import { wrongKind } from './error.ts';

/** What is said of a value where the schema says nothing itself; in place of what zod would say, which is for programmers. */
export function plainMessage(issue: z.core.$ZodRawIssue): string {
  return wrongKind(issue) ?? ofCode(issue);
}

function ofCode(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const isYesOrNo = values.includes('yes') && values.includes('no');
      return isYesOrNo ? 'is neither yes nor no' : notAmong(issue.input, values);
    }
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return 'is empty; write it';
      return `is too small; write ${issue.minimum} or more`;
    case 'too_big':
      return `is too big; write ${issue.maximum} or less`;
    case 'invalid_format':
      return issue.format === 'email' ? 'is not an address for mail' : 'is not written as it has to be';
    case 'invalid_key':
      return 'is not a name that can stand here';
    default:
      return 'is not what can stand here';
  }
}
