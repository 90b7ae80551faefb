/** The way back: signing in returns to the page from which somebody came. It stands in the fragment, which is never sent. */
import { readFields } from './fragment-fields.ts';

const DEFAULT = '/account';
/** Pages to which nobody wants to return from signing in. */
const NOT_THERE = ['/', '/sign-in', '/join'];

/** The address of the sign-in page that returns here. */
export function signInFrom(path: string, fragment: string): string {
  if (NOT_THERE.includes(path)) return '/sign-in';
  const here = fragment === '' ? path : `${path}#${fragment}`;
  return `/sign-in#to=${encodeURIComponent(here)}`;
}

/**
 * Where signing in leads, from the fragment of its page.
 * @param origin of this page. Whatever a link asks for, nobody is led anywhere else.
 */
export function returnPathIn(fragment: string, origin: string): string {
  const to = readFields(fragment).get('to') ?? '';
  // A browser reads two strokes, of either kind, as the start of another host.
  if (!/^\/(?![/\\])[^\\\p{C}]*$/u.test(to)) return DEFAULT;
  const url = URL.parse(to, origin);
  // Dots in a path can leave two strokes at its start.
  if (url?.origin !== origin || url.pathname.startsWith('//') || NOT_THERE.includes(url.pathname)) return DEFAULT;
  return `${url.pathname}${url.hash}`;
}
