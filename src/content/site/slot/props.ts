import { isPart } from './component.ts';

/** Parts of TypeScript that hold an expression; of the others nothing is left when the component runs. */
export const typedExpressions: readonly string[] = [
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
];

/** Whether a part is `Astro.props`. */
export function isProps(part: unknown): boolean {
  return (
    isPart(part) &&
    (typedExpressions.includes(part.type)
      ? isProps(part['expression'])
      : part.type === 'MemberExpression' &&
        nameOf(part['object']) === 'Astro' &&
        nameOf(part['property']) === 'props')
  );
}

/** The name that a part is; `undefined` where it is something else. */
export function nameOf(part: unknown): string | undefined {
  return isPart(part) && part.type === 'Identifier' ? String(part['name']) : undefined;
}
