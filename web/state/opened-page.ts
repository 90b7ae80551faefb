/** The page that the address names, once its code is there. Until then the one before stays. */
import { effect, signal } from '@preact/signals';
import { matchRoute, type Page, type Params } from '../routes.ts';
import { path } from './location.ts';

type Opened = { state: 'waiting' } | { state: 'ready'; path: string; page: Page; params: Params } | { state: 'failed' };

export const opened = signal<Opened>({ state: 'waiting' });

/** Opens the page of the current path. */
async function openPage(): Promise<void> {
  const wanted = path.value;
  const { load, params } = matchRoute(wanted);
  try {
    const page = await load();
    if (path.peek() === wanted) opened.value = { state: 'ready', path: wanted, page, params };
  } catch {
    if (path.peek() === wanted) opened.value = { state: 'failed' };
  }
}

export function followPath(): void {
  effect(() => {
    void openPage();
  });
}
