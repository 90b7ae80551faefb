/** The page that the address names, once its code is there. Until then the one before stays. */
import { effect, signal } from '@preact/signals';
import { FIRST_ROUTES } from '../first-routes.ts';
import type { Page, Params, Route } from '../routes.ts';
import { path } from './location.ts';

type Opened = { state: 'waiting' } | { state: 'ready'; path: string; page: Page; params: Params } | { state: 'failed' };

export const opened = signal<Opened>({ state: 'waiting' });

/** Opens the page of the current path. */
async function openPage(): Promise<void> {
  const wanted = path.value;
  try {
    const { load, params } = await routeOf(wanted);
    const page = await load();
    if (path.peek() === wanted) opened.value = { state: 'ready', path: wanted, page, params };
  } catch {
    if (path.peek() === wanted) opened.value = { state: 'failed' };
  }
}

async function routeOf(wanted: string): Promise<Pick<Route, 'load'> & { params: Params }> {
  const first = FIRST_ROUTES.find((route) => route.path === wanted);
  return first ? { ...first, params: {} } : await (await import('../routes.ts')).matchRoute(wanted);
}

export function followPath(): void {
  effect(() => {
    void openPage();
  });
}
