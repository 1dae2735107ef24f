import type { SourceMode } from '../../content/sources.ts';
import type { Problem } from '../problem.ts';
import { originsOf, sourceOf } from './origin.ts';

/** How an import treats its sources. */
export interface SourcePolicy {
  /** Names of sources and of formats, the one that wins first; what it doesn't name comes after. */
  order: readonly string[];
  /** How each source is treated, by its name; `unread` where the shelf has it and this import doesn't read it. */
  modes: ReadonlyMap<string, SourceMode | 'unread'>;
}

/** Every source adds, and their formats decide which wins. */
export const plainPolicy: SourcePolicy = { order: [], modes: new Map() };

/** Where a source stands in the order of a policy, from 0: by its name, or else by its format. */
export function placeInOrder({ order }: SourcePolicy, file: string, format: string | undefined): number {
  const named = sourceOf(file, order);
  const place = order.indexOf(named ?? format ?? '');
  return place === -1 ? order.length : place;
}

/** The sources that the shelf follows and that were read without a refusal. */
export function mirrorsRead({ modes }: SourcePolicy, problems: readonly Problem[]): Set<string> {
  const whole = sourcesRead({ modes }, problems);
  return new Set([...whole].filter((name) => modes.get(name) === 'mirror'));
}

/** The sources that were read without a refusal, by name. */
function sourcesRead({ modes }: Pick<SourcePolicy, 'modes'>, problems: readonly Problem[]): Set<string> {
  const refused = new Set(
    problems.filter(({ severity }) => severity === 'refused').map(({ file }) => sourceOf(file, modes.keys())),
  );
  return new Set(
    [...modes].flatMap(([name, mode]) => (mode === 'unread' || refused.has(name) ? [] : [name])),
  );
}

/**
 * Tells whether a value with these origins follows what the sources say now: all of them were read, and
 * one of them is a mirror.
 */
export function followsSources(
  policy: SourcePolicy,
  problems: readonly Problem[],
): (origins: string | undefined) => boolean {
  const whole = sourcesRead(policy, problems);
  const mirrors = mirrorsRead(policy, problems);
  const isFollowing = remembered((origins) => {
    const of = originsOf(origins).map((origin) => sourceOf(origin, policy.modes.keys()));
    return (
      of.every((name) => name !== undefined && whole.has(name)) &&
      of.some((name) => name !== undefined && mirrors.has(name))
    );
  });
  return (origins) => mirrors.size > 0 && origins !== undefined && isFollowing(origins);
}

/**
 * Tells whether a source wins against the origins of a value by the policy's order. `formats` are those
 * of the files that were read; against origins of which nothing is known none wins.
 */
export function winsInOrder(
  policy: SourcePolicy,
  formats: ReadonlyMap<string, string>,
): (source: string, origins: string | undefined) => boolean {
  const place = remembered((origins) =>
    Math.min(
      ...originsOf(origins).map((origin) => {
        const file = sourceOf(origin, formats.keys());
        if (file !== undefined) return placeInOrder(policy, file, formats.get(file));
        return sourceOf(origin, policy.order) === undefined ? -1 : placeInOrder(policy, origin, undefined);
      }),
    ),
  );
  return (source, origins) =>
    policy.order.length > 0 && origins !== undefined && place(source) < place(origins);
}

/** A function of a text that is asked for the same texts again and again. */
function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
