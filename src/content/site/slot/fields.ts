import { nearName } from '../../../paper/near-name.ts';
import { recordSchema } from '../../../paper/paper.ts';
import type { Mistake } from '../../mistakes/error.ts';
import { siteSchema } from '../site.ts';
import { allParts, type Component, isPart, type Part } from './component.ts';
import { isProps, nameOf, typedExpressions } from './props.ts';
import { givenTo, type SlotName } from './slots.ts';

/** The fields of what a slot gets, where these are known. */
const fieldsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['site', Object.keys(siteSchema.shape)],
  ['paper', ['id', 'abstract', ...Object.keys(recordSchema.shape)]],
]);

/** Fields that a component reads of the site and of the paper, and that these don't have: nothing would be shown. */
export function unknownFields({ tree, lineOf }: Component, slot: SlotName): Mistake[] {
  const parts = [...allParts(tree)];
  const given = givenTo(slot).filter((name) => fieldsOf.has(name));
  const isGiven = (part: unknown, name: string): boolean =>
    isPart(part) &&
    (typedExpressions.includes(part.type)
      ? isGiven(part['expression'], name)
      : part.type === 'MemberExpression'
        ? isProps(part['object']) && nameOf(part['property']) === name
        : nameOf(part) === name && isOnlyGiven(parts, name));
  return given.flatMap((name) =>
    parts.flatMap((part) =>
      readOf(part, name, (one) => isGiven(one, name))
        .filter((field) => !fieldsOf.get(name)?.includes(field) && !(field in Object.prototype))
        .map((field) => {
          const near = nearName(field, fieldsOf.get(name) ?? []);
          const remedy =
            name === 'site'
              ? 'correct it: it has what site.yaml may say'
              : 'correct it: it has the fields of its file';
          return {
            line: lineOf(part),
            reason: `${name} has no ${field}`,
            remedy: near === undefined ? remedy : `did you mean ${near}?`,
          };
        }),
    ),
  );
}

/** Whether a name is what `Astro.props` gives under it, wherever it stands. */
function isOnlyGiven(parts: readonly Part[], name: string): boolean {
  const isBound = (part: Part) => propertiesOf(part).some(({ value }) => nameOf(value) === name);
  const patterns = parts.filter((part) => part.type === 'ObjectPattern' && isBound(part));
  const isGiven = parts.some(
    ({ type, id, init }) => type === 'VariableDeclarator' && isProps(init) && id === patterns[0],
  );
  const isOther = parts.some(({ id, params }) =>
    [id, ...[params ?? []].flat()].some((one) => nameOf(one) === name),
  );
  return patterns.length === 1 && isGiven && !isOther;
}

/** The fields that a part reads of a value: `value.field`, `value['field']`, `const { field } = value`. */
function readOf(part: Part, name: string, isValue: (part: unknown) => boolean): string[] {
  const { type, id, init, object, property, computed } = part;
  if (type === 'MemberExpression' && isValue(object)) {
    const field = computed === true ? Object(property).value : nameOf(property);
    return typeof field === 'string' ? [field] : [];
  }
  if (type !== 'VariableDeclarator') return [];
  if (isValue(init)) return keysOf(id);
  // const { site: { field } } = Astro.props
  return isProps(init)
    ? propertiesOf(id).flatMap(({ key, value }) => (nameOf(key) === name ? keysOf(value) : []))
    : [];
}

const keysOf = (pattern: unknown) => propertiesOf(pattern).flatMap(({ key }) => nameOf(key) ?? []);

/** The properties of a pattern; none of any other part. */
function propertiesOf(pattern: unknown): Part[] {
  return isPart(pattern) && pattern.type === 'ObjectPattern'
    ? [pattern['properties'] ?? []].flat().filter(isPart)
    : [];
}
