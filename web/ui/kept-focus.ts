/** Keeps the focus near its place when what holds it is taken out of the page; a browser would drop it. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const FOCUSABLE = 'a[href], button, input, select, summary';

/**
 * The focus goes to the same button of the next row of its list, or of the one before; with no row left, to what
 * follows in the region, or comes before, and at last to its heading.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = region;
    if (!current) return;
    let successors: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) successors = successorsOf(target, current);
    };
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body || successors.length === 0) return;
      const [lost, ...others] = successors;
      if (lost && !lost.isConnected) others.find((one) => one.isConnected && one.checkVisibility())?.focus();
    });
    current.addEventListener('focusin', remember);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      current.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [region]);
}

/** What may take the focus after an element, best first; the element itself leads. */
function successorsOf(element: HTMLElement, region: HTMLElement): HTMLElement[] {
  const list = element.closest('ul, ol');
  const sameKind = list ? aroundIn(list, element).filter((one) => one.className === element.className) : [];
  const heading = region.querySelector<HTMLElement>('h2[tabindex]');
  return [element, ...sameKind, ...aroundIn(region, element), ...(heading ? [heading] : [])];
}

/** What can take the focus: first all that follows the element, then what comes before, nearest first. */
function aroundIn(container: Element, element: HTMLElement): HTMLElement[] {
  const all = [...container.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const place = all.indexOf(element);
  return [...all.slice(place + 1), ...all.slice(0, Math.max(0, place)).reverse()];
}
