import { allParts, type Component, isPart, type Part } from './component.ts';
import { nameOf } from './props.ts';

/** An element of HTML and what is written at it. */
export interface Element {
  name: string;
  /** Attribute -> value; `undefined` where that isn't known before the component runs. */
  attributes: ReadonlyMap<string, string | undefined>;
  /** What stands between its tags. */
  text: string;
  line: number;
  /** The values that are known whole, with what `href('/path/')` is given. */
  whole: ReadonlyMap<string, string>;
}

/** The elements of HTML in a component. */
export function elementsIn({ tree, lineOf }: Component, astro: string): Element[] {
  return [...allParts(tree)].flatMap((part) => {
    const { openingElement: opening, closingElement: closing } = part;
    if (part.type !== 'JSXElement' || !isPart(opening) || !isPart(opening['name'])) return [];
    const name = String(opening['name']['name'] ?? '');
    const from = Number(opening['end']);
    const text = isPart(closing) ? astro.slice(from, closing.start) : '';
    return [{ name, ...attributesOf(opening), text, line: lineOf(part) }];
  });
}

function attributesOf(opening: Part): Pick<Element, 'attributes' | 'whole'> {
  const written = [opening['attributes'] ?? []]
    .flat()
    .filter(isPart)
    .filter(({ type }) => type === 'JSXAttribute')
    .map(({ name, value }) => [attributeName(name), value] as const);
  return {
    attributes: new Map(written.map(([name, value]) => [name, textOf(value)])),
    whole: new Map(
      written.flatMap(([name, value]) => {
        const text = wholeOf(value);
        return text === undefined ? [] : [[name, text] as const];
      }),
    ),
  };
}

/** A value that is known whole, or the path that `href` makes an address of. */
function wholeOf(value: unknown): string | undefined {
  const { type, expression, expressions, callee, arguments: given } = Object(value);
  if (type === 'JSXExpressionContainer') return wholeOf(expression);
  const isHref =
    type === 'CallExpression' && [callee, Object(callee).property].some((one) => nameOf(one) === 'href');
  if (isHref) return wholeOf([given ?? []].flat()[0]);
  return type === 'TemplateLiteral' && expressions.length > 0 ? undefined : textOf(value);
}

function attributeName(name: unknown): string {
  const { namespace, name: local } = Object(name);
  return typeof local === 'string' ? local : `${namespace?.name}:${local?.name}`;
}

/** The text of a value, or what it begins with; `undefined` where that isn't known. */
function textOf(value: unknown): string | undefined {
  if (value === null) return '';
  if (!isPart(value)) return undefined;
  const { type, value: literal, expression, quasis } = value;
  if (type === 'Literal' || type === 'StringLiteral') return String(literal);
  if (type === 'JSXExpressionContainer') return textOf(expression);
  return type === 'TemplateLiteral' ? String(Object(quasis)[0]?.value?.cooked ?? '') : undefined;
}
