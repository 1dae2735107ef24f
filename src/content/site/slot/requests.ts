import type { Mistake } from '../../mistakes/error.ts';
import { lineAt } from '../../mistakes/line-at.ts';
import { foreignReason, isForeign, requestsIn } from '../own-style.ts';
import type { Component } from './component.ts';
import { type Element, elementsIn } from './elements.ts';

/** What a page wouldn't get or do of what a component asks for. */
interface Refusal extends Mistake {
  /** Whether another host is asked, which is refused; of the rest a page is without. */
  isForeign: boolean;
}

/** How a component shows a picture. */
export const pictureInSlot = `put the file into the folder assets, write "import file from '../assets/name?url'" between the lines of --- at the top, and give {file}`;
const asLink = 'link to it with <a href="..."> instead';

/** What elements ask for by themselves: the attributes with the addresses, and what to do instead. */
const asking: Readonly<Record<string, readonly [attributes: readonly string[], instead: string]>> = {
  script: [['src'], 'put the script beside this file, and write src="./name.js"'],
  link: [
    ['href'],
    'write the rules into <style> here or into style.css, and put files into the folder assets',
  ],
  img: [['src', 'srcset'], pictureInSlot],
  source: [['src', 'srcset'], pictureInSlot],
  input: [['src', 'formaction'], pictureInSlot],
  image: [['href', 'xlink:href'], pictureInSlot],
  use: [['href', 'xlink:href'], pictureInSlot],
  iframe: [['src'], asLink],
  embed: [['src'], asLink],
  object: [['data'], asLink],
  video: [['src', 'poster'], asLink],
  audio: [['src'], asLink],
  track: [['src'], asLink],
  form: [['action'], asLink],
  button: [['formaction'], asLink],
};

/** What no page shows, wherever it is from. */
const notShown = ['iframe', 'embed', 'object', 'video', 'audio'];

/** How a link asks for what it leads to. */
const asks =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/i;

/** What a page wouldn't get or do of what a component asks for, and what it keeps from running. */
export function refusedRequests(component: Component, astro: string): Refusal[] {
  return elementsIn(component, astro).flatMap((element) => [
    ...addressesOf(element, element.attributes).flatMap(({ address, instead }) =>
      refusedAddress(element, address, instead),
    ),
    ...(element.name === 'style' ? refusedInStyle(element) : []),
    ...(element.name === 'script' ? refusedInScript(element) : []),
    ...refusedInline(element),
  ]);
}

/** The addresses of pictures that an element shows, where they are known whole. */
export function picturesOf(element: Element): string[] {
  return addressesOf(element, element.whole)
    .filter(({ instead }) => instead === pictureInSlot)
    .map(({ address }) => address);
}

function addressesOf(
  { name, attributes }: Element,
  values: Element['attributes'],
): { address: string; instead: string }[] {
  const [names, instead] = asking[name] ?? [[], ''];
  if (name === 'link' && !asks.test(attributes.get('rel') ?? '')) return [];
  return names.flatMap((attribute) => {
    const value = values.get(attribute);
    if (value === undefined) return [];
    const addresses =
      attribute === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s/, 1)[0] ?? '') : [value];
    return addresses.map((address) => ({ address: address.trim(), instead }));
  });
}

function refusedAddress({ name, line }: Element, address: string, instead: string): Refusal[] {
  if (isForeign(address))
    return [
      {
        line,
        isForeign: true,
        reason: foreignReason(address),
        remedy: instead,
      },
    ];
  if (notShown.includes(name))
    return [{ line, isForeign: false, reason: `no page shows <${name}>`, remedy: asLink }];
  if (instead === pictureInSlot && /^data:/i.test(address))
    return [
      {
        line,
        isForeign: false,
        reason: 'an address that begins with data: is not loaded',
        remedy: pictureInSlot,
      },
    ];
  if (instead === pictureInSlot && /^(?!\/|#|[a-z][a-z\d+.-]*:)./i.test(address))
    return [
      {
        line,
        isForeign: false,
        reason: `${address} would be looked for beside each page`,
        remedy: pictureInSlot,
      },
    ];
  return [];
}

function refusedInStyle({ text, line }: Element): Refusal[] {
  return requestsIn(text)
    .filter(({ address }) => isForeign(address))
    .map((request) => ({
      line: line + request.line - 1,
      isForeign: true,
      reason: foreignReason(request.address),
      remedy: 'put the file into the folder assets, and write url(../assets/name)',
    }));
}

/** What is wrong with the styles of a component, as `find` finds it in each. */
export function inStyles(
  component: Component,
  astro: string,
  find: (css: string) => readonly Mistake[],
): Mistake[] {
  return elementsIn(component, astro)
    .filter(({ name, attributes }) => name === 'style' && /^(?:css)?$/.test(attributes.get('lang') ?? ''))
    .flatMap(({ text, line }) =>
      find(text).map((mistake) => ({ ...mistake, line: line + mistake.line - 1 })),
    );
}

/** How a script asks for something. */
const scriptRequest =
  /\b(?:fetch|import|sendBeacon|WebSocket|EventSource|from)\s*\(?\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g;

function refusedInScript({ text, line }: Element): Refusal[] {
  return [...text.matchAll(scriptRequest)].map(({ index, 1: address = '' }) => ({
    line: line + lineAt(text, index) - 1,
    isForeign: true,
    reason: foreignReason(address),
    remedy: 'take it out',
  }));
}

/** What stands in the page itself, and is neither run nor followed there. */
function refusedInline({ name, attributes, line }: Element): Refusal[] {
  const names = [...attributes.keys()];
  const refusals: [reason: string, remedy: string][] = [];
  if (names.includes('style'))
    refusals.push(['a style attribute is not followed', 'write a class, and its rule in <style>']);
  if (['html', 'head', 'body'].includes(name))
    refusals.push([`<${name}> is there already`, 'take it out, and leave what stands in it']);
  const event = names.find((one) => /^on[a-z]/i.test(one));
  if (event !== undefined && /^[a-z]/.test(name))
    refusals.push([`${event} is not run`, 'write <script> without attributes, and addEventListener in it']);
  const isData = !/^(?:module|(?:text|application)\/(?:java|ecma)script|)$/i.test(
    attributes.get('type') ?? '',
  );
  if (name === 'script' && names.length > 0 && !names.includes('src') && !isData)
    refusals.push([
      'a script with attributes stays in the page, where it is not run',
      'write <script> without attributes',
    ]);
  if (name === 'style' && names.some((one) => one === 'is:inline' || one === 'define:vars'))
    refusals.push([
      'this style stays in the page, where it is not followed',
      'write <style> without attributes',
    ]);
  return refusals.map(([reason, remedy]) => ({ line, isForeign: false, reason, remedy }));
}
