import path from 'node:path';
import { z } from 'zod';
import { fieldNames } from '../paper/fields.ts';
import { notAmong } from '../paper/not-among.ts';
import { webAddressOrUndefined } from '../paper/web-address.ts';
import { addressName, isAddress } from './address-name.ts';
import { checkedYaml } from './yaml/yaml.ts';

/** Where a content folder keeps the files that it was imported from. */
export const keptFolder = 'sources';

/**
 * What an import does with a source. `add`: its papers come to the shelf and stay there. `mirror`: the
 * shelf follows it, so what is corrected there is corrected here, and what leaves it leaves the lists.
 */
const modes = ['add', 'mirror'] as const;

export type SourceMode = (typeof modes)[number];

/** A file, a folder or an address that the shelf is made of. */
export interface NamedSource {
  /** From the content folder, or absolute, divided by slashes; or a web address. */
  path: string;
  mode: SourceMode;
  /** What papers and `order` call it; empty for the folder `sources` as a whole. */
  name: string;
  /** What columns of its tables are to be read as, beyond what is known: column -> field. */
  columns?: ReadonlyMap<string, string>;
}

/** What a shelf is made of, as `content/sources.yaml` gives it. */
export interface ShelfSources {
  sources: readonly NamedSource[];
  /** Names of sources and of formats, the one that wins first. */
  order: readonly string[];
}

const sourceName = z
  .string()
  .trim()
  .regex(
    /^(?!\.)[^\\/\p{Cc}]+$/u,
    'is not a name; write it without slashes, and without a dot at the beginning',
  )
  .refine((name) => !/[:;] /.test(name), 'is not a name; leave out the space after the colon or semicolon');

const place = z
  .string()
  .trim()
  .min(1, missingPath())
  .refine((value) => isAddress(value) || !/^[a-z][a-z\d+.-]+:\/\//i.test(value), {
    error: 'is an address that is not read; it must begin with https:// or http://',
  })
  .refine((value) => !isAddress(value) || webAddressOrUndefined(value) !== undefined, {
    error: 'is not a web address; correct it',
  })
  .transform((value) => (isAddress(value) ? value : path.posix.normalize(value).replace(/(?<=[^/])\/$/, '')));

const namedSource = z.preprocess(
  (value) => (typeof value === 'string' ? { path: value } : value),
  z
    .strictObject({
      path: place,
      mode: z.enum(modes, { error: ({ input }) => notAmong(input, modes, 'is not a mode') }).default('add'),
      name: sourceName.optional(),
      map: z.partialRecord(z.enum(fieldNames, 'is not a field'), z.string().trim().min(1)).optional(),
    })
    .transform(({ map, ...source }) => ({
      ...source,
      name: source.name ?? nameOf(source.path),
      ...(map && { columns: new Map(Object.entries(map).map(([field, column]) => [column, field])) }),
    }))
    .superRefine(({ path: where, name }, context) => {
      const found = name === '' || isKept(where) || sourceName.safeParse(name).success;
      const message = `gives the source no name; write "name: " and a name below it`;
      if (!found) context.addIssue({ code: 'custom', path: ['path'], message });
    }),
);

function missingPath(): string {
  return 'is empty; write where the file or folder is, from the content folder';
}

/** A file in the folder `sources` is called as it is there, another by the last part of its path. */
function nameOf(where: string): string {
  if (isAddress(where)) return addressName(where);
  if (where === keptFolder) return '';
  return isKept(where) ? where.slice(keptFolder.length + 1) : path.posix.basename(where);
}

const isKept = (where: string) => where === keptFolder || where.startsWith(`${keptFolder}/`);

/** Whether a name may be that of a file below one of the sources that are folders. */
function isBelow(file: string, names: readonly string[]): boolean {
  return names.some((name) => (name === '' ? /[^/]\.[a-z\d]+$/i.test(file) : file.startsWith(`${name}/`)));
}

const sourcesSchema = (formats: readonly string[]) =>
  z
    .strictObject({
      sources: z.array(namedSource).default([]),
      order: z.array(z.string().trim()).default([]),
    })
    .superRefine(({ sources, order }, context) => {
      const names = sources.map(({ name }) => name);
      const refuse = (where: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: where, message });
      for (const [at, name] of names.entries())
        if (names.indexOf(name) < at)
          refuse(
            ['sources', at],
            name === ''
              ? 'is the folder sources again; take one out'
              : `is called ${name} as another source is; write "name: " and another name below it`,
          );
      for (const [at, name] of order.entries()) {
        if (order.indexOf(name) < at) refuse(['order', at], `is ${name} again; take one out`);
        else if (!names.includes(name) && !formats.includes(name) && !isBelow(name, names))
          refuse(
            ['order', at],
            `is neither a source nor a format: ${name}; write one of ${[...names.filter(Boolean), ...formats].join(', ')}`,
          );
      }
    });

/** Reads `sources.yaml`; `formats` are the names of the source formats. Throws a FileError. */
export function parseSources(yaml: string, file: string, formats: readonly string[]): ShelfSources {
  return checkedYaml({ yaml, file }, sourcesSchema(formats));
}
