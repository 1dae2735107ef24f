import type { z } from 'zod';

/** The parts of a schema that lead to what is in it. */
interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  entries?: Record<string, string>;
  getter?: () => z.core.$ZodType;
}

/** The names of the fields that a schema knows at a path; none where it takes any or has none there. */
export function knownFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [part, ...rest] = path;
  const definition = schema._zod.def as unknown as Definition;
  const { type, shape, innerType, element, keyType, valueType, options, getter } = definition;
  const within = (inner: z.core.$ZodType | undefined, to: readonly PropertyKey[]) =>
    inner ? knownFields(inner, to) : [];
  switch (type) {
    case 'object':
      return part === undefined ? Object.keys(shape ?? {}) : within(shape?.[String(part)], rest);
    case 'record':
      if (part !== undefined) return within(valueType, rest);
      return Object.keys((keyType?._zod.def as unknown as Definition | undefined)?.entries ?? {});
    case 'array':
      return part === undefined ? [] : within(element, rest);
    case 'union':
      return (options ?? []).flatMap((option) => knownFields(option, path));
    case 'pipe':
      return [...within(definition.in, path), ...within(definition.out, path)];
    case 'lazy':
      return within(getter?.(), path);
    default:
      return within(innerType, path);
  }
}
