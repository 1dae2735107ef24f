import { z } from 'zod';
import { isPaperId } from '../paper/id.ts';
import { checkedYaml, yamlLines } from './yaml/yaml.ts';

/** The name of the file in a content folder that says which papers are one. */
export const duplicatesFile = 'duplicates.yaml';

const id = z
  .string()
  .trim()
  .refine(isPaperId, 'is not the id of a paper; write the name of its file without .mdx');

const group = z
  .array(id)
  .min(2, 'names fewer than two papers; name two or more')
  .superRefine((ids, context) => {
    ids.forEach((each, at) => {
      const message = 'is named twice here; take one out';
      if (ids.indexOf(each) < at) context.addIssue({ code: 'custom', path: [at], message });
    });
  });

/** A key with nothing behind it is an empty list. */
const groups = z.preprocess((value) => (value === '' ? [] : value), z.array(group)).default([]);

const schema = z
  .strictObject({
    same: groups.describe('papers that are one: the first id stays'),
    different: groups.describe('papers that are not one, however alike they are'),
  })
  .superRefine(({ same, different }, context) => {
    const joined = new Map<string, number>();
    same.forEach((ids, list) => {
      ids.forEach((each, at) => {
        const other = joined.get(each);
        const message = `is in another list below same; write all papers that are one in one list`;
        if (other !== undefined && other !== list)
          context.addIssue({ code: 'custom', path: ['same', list, at], message });
        joined.set(each, list);
      });
    });
    different.forEach((ids, list) => {
      const lists = ids.map((each) => joined.get(each));
      const at = lists.findIndex((one, index) => one !== undefined && lists.indexOf(one) < index);
      const message = `and "${ids[lists.indexOf(lists[at])]}" are below same as well; take one of the two lists out`;
      if (at !== -1) context.addIssue({ code: 'custom', path: ['different', list, at], message });
    });
  });

/** Papers of which a curator said that they are one, or that they aren't. */
export interface Decision {
  ids: [string, ...string[]];
  /** The line of each id, from 1. */
  lines: number[];
}

/** What a curator decided about papers that look like one. */
export interface Duplicates {
  /** The first id of each is that of the paper. */
  same: Decision[];
  different: Decision[];
}

/** Reads `duplicates.yaml`; an empty text decides nothing. Throws a FileError. */
export function parseDuplicates(yaml: string, file: string): Duplicates {
  const text = { yaml, file };
  const { same, different } = checkedYaml(text, schema);
  const lineOf = yamlLines(text);
  const decisions = (name: string, lists: readonly string[][]) =>
    lists.map((ids, list) => ({
      ids: ids as [string, ...string[]],
      lines: ids.map((_, at) => lineOf([name, list, at])),
    }));
  return { same: decisions('same', same), different: decisions('different', different) };
}
