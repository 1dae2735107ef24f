import path from 'node:path';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { contentFolder } from '../content/folder.ts';
import { publishMistakes } from '../content/mistake-channel.ts';
import { FileError } from '../content/mistakes/error.ts';
import { type SlotName, slotsFolder } from '../content/site/slot/slots.ts';
import { contentPath } from './content-path.ts';

/** What Astro renders. */
interface Rendered {
  render: (destination: unknown) => unknown;
}

/**
 * A shelf's own component, an error of which names its file and not that of the page `address`. A development server
 * shows the error as a mistake, and the page without the component.
 */
export function ownSlot(own: AstroComponentFactory, slot: SlotName, address: string): AstroComponentFactory {
  const fail = (error: unknown) => failed(error, slot, address);
  const guarded = async (...given: Parameters<AstroComponentFactory>) => {
    try {
      const made: unknown = await own(...given);
      return isRendered(made) ? { render: (to: unknown) => rendered(made, to, fail) } : made;
    } catch (error) {
      return fail(error);
    }
  };
  return Object.assign(guarded as AstroComponentFactory, own);
}

const isRendered = (made: unknown): made is Rendered => typeof Object(made).render === 'function';

async function rendered(made: Rendered, to: unknown, fail: (error: unknown) => void): Promise<void> {
  try {
    await made.render(to);
  } catch (error) {
    fail(error);
  }
}

/** Throws what went wrong in a component with its file and, where that is known, its line. */
function failed(error: unknown, slot: SlotName, address: string): void {
  const folder = path.join(contentFolder(process.env), slotsFolder);
  const { stack = '', message = String(error) } = Object(error) as Partial<Error>;
  const at = stack.split('\n').find((line) => line.includes(`${folder}${path.sep}`)) ?? '';
  const [, inside = `${slot}.astro`, line = '1'] =
    /([^/\\]+(?:[/\\][^/\\]+)?\.astro)[^:]*:(\d+)/.exec(at.slice(at.indexOf(folder) + folder.length + 1)) ??
    [];
  const file = `${contentPath}${slotsFolder}/${inside}`;
  const reason = `it fails on the page ${address}: ${message}`;
  const said = new FileError(file, [{ line: Number(line), reason, remedy: 'correct it' }], error);
  if (!import.meta.env.DEV) throw Object.assign(said, { id: path.join(folder, inside) });
  publishMistakes({ file: path.join(folder, inside), text: said.message });
}
