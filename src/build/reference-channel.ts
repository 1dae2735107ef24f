import { channel } from 'node:diagnostics_channel';
import type { CslItem } from '../paper/citation/csl.ts';
import type { Inline } from '../paper/text/inline.ts';

/** An item to be cited in a style of CSL; who answers sets `reference`. */
interface ReferenceRequest {
  style: string;
  item: CslItem;
  reference?: Inline[];
}

/** Writes the reference of an item in a style by its name. */
export type ReferenceWriter = (style: string, item: CslItem) => Inline[];

/**
 * Carries items from the pages to the processor of CSL and references back, at once. Pages are bundled,
 * and the processor and its styles stay out of that; a channel belongs to the whole process.
 */
const requests = channel('offprint:reference');

/** The reference of an item in a style that `site.yaml` names. Throws an Error where nobody writes it. */
export function askedReference(style: string, item: CslItem): Inline[] {
  const request: ReferenceRequest = { style, item };
  requests.publish(request);
  if (!request.reference) throw new Error(`Nobody wrote the reference of ${item.id} in the style ${style}.`);
  return request.reference;
}

/** Lets `write` answer all that `askedReference` asks. */
export function answerReferences(write: ReferenceWriter): void {
  requests.subscribe((message) => {
    // Nothing but `askedReference` writes to this channel.
    const request = message as ReferenceRequest;
    request.reference = write(request.style, request.item);
  });
}
