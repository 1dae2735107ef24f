/** Puts an address into the field that it belongs to: an identifier, where it is one, else a link of the kind. */
export function divideAddress(fields: Record<string, unknown>, kind: string, address: string): void {
  const arxiv =
    /arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i.exec(address)?.[1] ??
    /huggingface\.co\/papers\/(\d{4}\.\d{4,5})/i.exec(address)?.[1] ??
    /10\.48550\/arxiv\.(\d{4}\.\d{4,5})/i.exec(address)?.[1];
  if (arxiv) fields['arxiv'] ??= arxiv;
  else if (/^https?:\/\/(?:dx\.)?doi\.org\/10\./i.test(address))
    fields['doi'] ??= decoded(address.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''));
  else if (/openreview\.net\/(?:forum|pdf)\?id=/.test(address))
    fields['openreview'] ??= /id=([\w-]+)/.exec(address)?.[1];
  else if (kind === 'paper' || kind === 'pdf')
    fields[/\.pdf(?:$|[?#])/i.test(address) ? 'pdf' : 'paper'] ??= address;
  else fields[kind] = [...new Set([...((fields[kind] as string[] | undefined) ?? []), address])];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
