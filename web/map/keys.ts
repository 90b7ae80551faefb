/** What each key does while the map has the focus. */
import type { Direction } from './walk.ts';

export type KeyAction =
  | { do: 'walk'; direction: Direction }
  | { do: 'by-name'; step: 1 | -1 }
  | { do: 'open' | 'zoom-in' | 'zoom-out' | 'fit' | 'search' | 'leave' | 'help' };

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowUp: { do: 'walk', direction: 'up' },
  ArrowDown: { do: 'walk', direction: 'down' },
  ArrowLeft: { do: 'walk', direction: 'left' },
  ArrowRight: { do: 'walk', direction: 'right' },
  n: { do: 'by-name', step: 1 },
  p: { do: 'by-name', step: -1 },
  Enter: { do: 'open' },
  '+': { do: 'zoom-in' },
  '=': { do: 'zoom-in' },
  '-': { do: 'zoom-out' },
  '0': { do: 'fit' },
  '/': { do: 'search' },
  Escape: { do: 'leave' },
  '?': { do: 'help' },
};

/** The action of a key; null for keys that belong to the browser. */
export function actionOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
