/**
 * What takes the focus on a page and doesn't show that it has it: of each kind of control one, named by
 * its tag and class. It shows it by an outline, or in a drawing by other lines or fills. To be run in a
 * page in which a key was the last thing pressed.
 */
export function focusHidden(): string[] {
  const controls = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';
  const nameOf = (element: Element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`.trim();
  const drawn = (element: Element) =>
    [element, ...element.querySelectorAll('*')]
      .map((part) => getComputedStyle(part))
      .map(({ stroke, strokeWidth, fill }) => `${stroke} ${strokeWidth} ${fill}`)
      .join();
  const asked = new Set<string>();
  const hidden: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement | SVGElement>(controls)) {
    const kind = `${control.parentElement ? nameOf(control.parentElement) : ''} > ${nameOf(control)}`;
    if (asked.has(kind) || !control.checkVisibility({ visibilityProperty: true })) continue;
    const before = drawn(control);
    control.focus();
    if (document.activeElement !== control) continue;
    asked.add(kind);
    const { outlineStyle, outlineWidth } = getComputedStyle(control);
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    if (!isOutlined && !(control instanceof SVGElement && drawn(control) !== before)) hidden.push(kind);
  }
  return asked.size > 0 ? hidden : ['nothing takes the focus'];
}

/** What moves on a page, or would: elements with a transition, an animation or smooth scrolling. */
export function moving(): string[] {
  const isLong = (durations: string) =>
    durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return isLong(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    })
    .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`.trim());
}
