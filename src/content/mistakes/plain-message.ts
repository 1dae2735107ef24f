import type { z } from 'zod';
import { nearName } from '../../paper/near-name.ts';
import { wrongKind } from './error.ts';

/** What is said of a value where the schema says nothing itself; in place of what zod would say, which is for programmers. */
export function plainMessage(issue: z.core.$ZodRawIssue): string {
  return wrongKind(issue) ?? ofCode(issue);
}

function ofCode(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return notAmong(issue.input, issue.values.map(String));
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

/** What YAML takes for yes and for no is a long list. */
const mostListed = 50;

function notAmong(input: unknown, values: readonly string[]): string {
  if (values.includes('yes') && values.includes('no')) return 'is neither yes nor no';
  const near = typeof input === 'string' ? nearName(input, values) : undefined;
  const written = typeof input === 'string' ? `: ${input}` : '';
  return near === undefined
    ? `is not known here${written}; write one of ${values.slice(0, mostListed).join(', ')}`
    : `is not known here${written}; did you mean ${near}?`;
}
