import { nearName } from '../../../paper/near-name.ts';
import type { Mistake } from '../../mistakes/error.ts';
import { allParts, type Component, isPart, type Part, partsIn } from './component.ts';
import { isProps, nameOf, typedExpressions } from './props.ts';
import { givenTo, paperSlots, type SlotName } from './slots.ts';

/** What there is in each component, and each function, without a declaration. */
const undeclared = ['Astro', 'Fragment', 'arguments'];

/** Names that nothing in the component of a slot declares; without a slot, of a component that others bring in. */
export function unknownNames({ tree, lineOf }: Component, slot: SlotName | undefined): Mistake[] {
  const declared = new Set([...allParts(tree)].flatMap(declaredBy));
  const isKnown = (name: string) => declared.has(name) || undeclared.includes(name) || name in globalThis;
  const code = tree['frontmatter'];
  const lines = isPart(code) && Number(code['end']) > code.start ? 'the lines' : 'two lines';
  const seen = new Set<string>();
  return namesIn(tree).flatMap((part) => {
    const name = String(part['name']);
    if (isKnown(name) || seen.has(name)) return [];
    seen.add(name);
    return [
      {
        line: lineOf(part),
        reason: `${name} is not known here`,
        remedy: remedyFor(name, slot, [...declared], `between ${lines} of --- at the top of the file`),
      },
    ];
  });
}

function remedyFor(
  name: string,
  slot: SlotName | undefined,
  declared: readonly string[],
  where: string,
): string {
  const given = givenTo(slot);
  if (given.includes(name)) return `write "const { ${name} } = Astro.props;" ${where}`;
  if (givenTo(undefined).includes(name)) return `only ${paperSlots.join(' and ')} get it; take it out`;
  const near = nearName(name, [...declared, ...given, ...undeclared]);
  if (near !== undefined) return `did you mean ${near}?`;
  return ['document', 'window', 'localStorage'].includes(name)
    ? 'put what runs in the browser into <script>'
    : `declare or import it ${where}, or correct the name`;
}

/** What a component reads of `Astro.props` in vain. */
export function ungivenProps({ tree, lineOf }: Component, slot: SlotName): Mistake[] {
  const given = givenTo(slot);
  return [...allParts(tree)].flatMap((part) =>
    readOfProps(part)
      .filter((name) => !given.includes(name))
      .map((name) => {
        const near = nearName(name, given);
        return {
          line: lineOf(part),
          reason: `the slot ${slot} gets no ${name}`,
          remedy: near === undefined ? `it gets ${given.join(', ')}` : `did you mean ${near}?`,
        };
      }),
  );
}

/** The names of props that a part reads: `const { a, b } = Astro.props`, `Astro.props.a`. */
function readOfProps(part: Part): string[] {
  const { type, id, init, object, property, computed } = part;
  if (type === 'MemberExpression')
    return isProps(object) && computed !== true ? [nameOf(property) ?? []].flat() : [];
  if (type !== 'VariableDeclarator' || !isProps(init) || !isPart(id) || id.type !== 'ObjectPattern')
    return [];
  return partsIn(id).flatMap(([, { type: kind, key, value }]) =>
    kind === 'Property' && Object(value).type !== 'AssignmentPattern' ? [nameOf(key) ?? []].flat() : [],
  );
}

/** The names that a part declares. */
function declaredBy({ type, id, params, param, local }: Part): string[] {
  switch (type) {
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return namesOfPattern(local);
    case 'CatchClause':
      return namesOfPattern(param);
    default:
      return [id, ...[params ?? []].flat()].flatMap(namesOfPattern);
  }
}

function namesOfPattern(pattern: unknown): string[] {
  if (!isPart(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern['name'])];
    case 'Property':
      return namesOfPattern(pattern['value']);
    case 'AssignmentPattern':
      return namesOfPattern(pattern['left']);
    default:
      return partsIn(pattern)
        .filter(([field]) =>
          ['properties', 'elements', 'argument', 'items', 'rest', 'pattern'].includes(field),
        )
        .flatMap(([, inner]) => namesOfPattern(inner));
  }
}

/** The parts that name something, in the order of the text. */
function namesIn(part: Part): Part[] {
  const { type, computed } = part;
  if (type === 'Identifier') return [part];
  if (type === 'AstroScript' || type === 'JSXClosingElement' || type === 'MetaProperty') return [];
  if (type.startsWith('TS') && !typedExpressions.includes(type)) return [];
  if (type === 'UnaryExpression' && part['operator'] === 'typeof') return [];
  if (type === 'JSXOpeningElement' && isPart(part['name'])) {
    const { name, ...rest } = part;
    return [...componentIn(name as Part), ...partsIn(rest as Part).flatMap(([, inner]) => namesIn(inner))];
  }
  const skipped: Readonly<Record<string, readonly string[]>> = {
    MemberExpression: computed === true ? [] : ['property'],
    Property: computed === true ? [] : ['key'],
    PropertyDefinition: computed === true ? [] : ['key'],
    MethodDefinition: computed === true ? [] : ['key'],
    LabeledStatement: ['label'],
    BreakStatement: ['label'],
    ContinueStatement: ['label'],
    ImportDeclaration: ['specifiers', 'attributes'],
    ExportSpecifier: ['local', 'exported'],
  };
  return partsIn(part)
    .filter(([field]) => !skipped[type]?.includes(field))
    .flatMap(([, inner]) => namesIn(inner));
}

/** The component that an element is, where it is none of HTML. */
function componentIn(name: Part): Part[] {
  if (name.type === 'JSXMemberExpression') return isPart(name['object']) ? componentIn(name['object']) : [];
  return /^JSXIdentifier|^Identifier/.test(name.type) && /^\p{Lu}/u.test(String(name['name'])) ? [name] : [];
}
