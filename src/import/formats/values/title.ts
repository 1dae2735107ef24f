/** A title with its subtitle, where the title doesn't hold that already. */
export function wholeTitle(title: string, subtitle: string): string {
  if (subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return title === ''
    ? subtitle
    : `${title.replace(/\s*:$/, '')}${/[?!]$/.test(title) ? ' ' : ': '}${subtitle}`;
}

/** A title without the full stop that a service sets behind every title; an ellipsis stays. */
export function unstoppedTitle(title: string): string {
  return /[^.]\.$/.test(title) && !/\b(?:Inc|Ltd|Jr|etc|al|ed|vol|no|U\.S)\.$/.test(title)
    ? title.slice(0, -1)
    : title;
}

/** `retracted`, `withdrawn` or `corrected` where a title says so in front: `RETRACTED: …`. */
export function statusInTitle(title: string): string | undefined {
  const word =
    /^\W?(retracted|retraction|withdrawn|corrected)\b(?: article| paper| chapter| and republished)?\W{0,2}[:\]]/i
      .exec(title)?.[1]
      ?.toLowerCase();
  return word === 'retraction' ? undefined : word;
}
