import { componentOf } from './component.ts';
import { elementsIn } from './elements.ts';
import { picturesOf } from './requests.ts';

/** An address that a component writes out. */
export interface SlotAddress {
  /** From 1. */
  line: number;
  kind: 'link' | 'picture';
  /** As it is written, or given to `href`. */
  address: string;
}

/** The links and pictures of a component whose addresses are known before it runs; none where it isn't Astro. */
export function addressesInSlot(astro: string): SlotAddress[] {
  const component = componentOf(astro);
  if (component.faults.length > 0) return [];
  return elementsIn(component, astro).flatMap((element) => {
    const { name, line, whole } = element;
    const link = /^(?:a|area)$/.test(name) ? whole.get('href') : undefined;
    return [
      ...(link === undefined ? [] : [{ line, kind: 'link' as const, address: link.trim() }]),
      ...picturesOf(element).map((address) => ({ line, kind: 'picture' as const, address })),
    ];
  });
}
