/** Where the viewer is: the path names the page, the fragment holds what a link to it should reproduce. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';

const current = signal(hereNow());

export const path: ReadonlySignal<string> = computed(() => current.value.path);

/** The part after `#`, which never leaves the browser. */
export const fragment: ReadonlySignal<string> = computed(() => current.value.fragment);

/** How many pages were opened since the app started; 0 is the page that the viewer arrived at. */
export const visits = signal(0);

export function goTo(href: string): void {
  clearTimeout(laterNote);
  const before = current.value.path;
  history.pushState(null, '', href);
  current.value = hereNow();
  if (current.value.path === before) return;
  visits.value += 1;
  scrollTo(0, 0);
}

/** Opens the address anew, fragment and all: a browser does not ask again for code that once failed to load. */
export function openAnew(): void {
  location.reload();
}

/** Some browsers refuse more than a hundred changes of the address in half a minute; then it is noted later. */
const PAUSE_WHEN_REFUSED = 1000;

let laterNote: ReturnType<typeof setTimeout> | undefined;

/** Changes the state of the page, and notes it in the address without a step in the browser's history. */
export function replaceFragment(next: string): void {
  current.value = { ...current.value, fragment: next };
  noteInAddress();
}

function noteInAddress(): void {
  clearTimeout(laterNote);
  const { path, fragment } = current.value;
  try {
    history.replaceState(null, '', fragment === '' ? path : `#${fragment}`);
  } catch {
    laterNote = setTimeout(noteInAddress, PAUSE_WHEN_REFUSED);
  }
}

/** Takes over clicks on links to our own pages and the browser's back and forward. */
export function followLinks(): void {
  addEventListener('popstate', () => {
    clearTimeout(laterNote);
    if (hereNow().path !== current.value.path) visits.value += 1;
    current.value = hereNow();
  });
  addEventListener('hashchange', () => {
    clearTimeout(laterNote);
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
