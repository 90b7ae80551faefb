/** Where the viewer is: the path names the page, the fragment holds what a link to it should reproduce. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';

const current = signal(hereNow());

export const path: ReadonlySignal<string> = computed(() => current.value.path);

/** The part after `#`, which never leaves the browser. */
export const fragment: ReadonlySignal<string> = computed(() => current.value.fragment);

/** How many pages were opened since the app started; 0 is the page that the viewer arrived at. */
export const visits = signal(0);

export function goTo(href: string): void {
  const before = current.value.path;
  history.pushState(null, '', href);
  current.value = hereNow();
  if (current.value.path === before) return;
  visits.value += 1;
  scrollTo(0, 0);
}

/** Notes the state of the page in its address, without a step in the browser's history. */
export function replaceFragment(next: string): void {
  history.replaceState(null, '', next === '' ? location.pathname : `#${next}`);
  current.value = hereNow();
}

/** Takes over clicks on links to our own pages and the browser's back and forward. */
export function followLinks(): void {
  addEventListener('popstate', () => {
    if (hereNow().path !== current.value.path) visits.value += 1;
    current.value = hereNow();
  });
  addEventListener('hashchange', () => {
    current.value = hereNow();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !opensHere(event, link)) return;
    event.preventDefault();
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) focusOn(href.slice(1));
    else goTo(link.href);
  });
}

/** A link within the page moves the focus and leaves the fragment alone, as that holds the state of the page. */
function focusOn(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
}

function opensHere(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.defaultPrevented || event.button !== 0) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  if (link.target !== '' || link.hasAttribute('download')) return false;
  return link.origin === location.origin && !link.pathname.startsWith('/api/');
}

function hereNow() {
  return { path: location.pathname, fragment: location.hash.slice(1) };
}
