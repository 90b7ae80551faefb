/** What each key does while the map has the focus. */
import type { Direction } from './walk.ts';

export type KeyAction =
  | { do: 'walk'; direction: Direction }
  | { do: 'by-name'; step: 1 | -1 }
  | { do: 'open' | 'move' | 'zoom-in' | 'zoom-out' | 'fit' | 'search' | 'leave' | 'help' }
  | DeskAction;

/** What reaches beyond the drawn map. */
export type DeskAction =
  | { do: 'depth'; depth: number }
  | { do: 'deeper'; by: 1 | -1 }
  | { do: 'add' | 'path' | 'compare' | 'unfold' | 'undo' | 'redo' };

const DESK_ACTIONS = ['depth', 'deeper', 'add', 'path', 'compare', 'unfold', 'undo', 'redo'];

export function isDeskAction(action: KeyAction): action is DeskAction {
  return DESK_ACTIONS.includes(action.do);
}

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowUp: { do: 'walk', direction: 'up' },
  ArrowDown: { do: 'walk', direction: 'down' },
  ArrowLeft: { do: 'walk', direction: 'left' },
  ArrowRight: { do: 'walk', direction: 'right' },
  n: { do: 'by-name', step: 1 },
  p: { do: 'by-name', step: -1 },
  '1': { do: 'depth', depth: 1 },
  '2': { do: 'depth', depth: 2 },
  '3': { do: 'depth', depth: 3 },
  '4': { do: 'depth', depth: 4 },
  '5': { do: 'depth', depth: 5 },
  '6': { do: 'depth', depth: 6 },
  '[': { do: 'deeper', by: -1 },
  ']': { do: 'deeper', by: 1 },
  a: { do: 'add' },
  f: { do: 'path' },
  c: { do: 'compare' },
  o: { do: 'unfold' },
  u: { do: 'undo' },
  m: { do: 'move' },
  Enter: { do: 'open' },
  '+': { do: 'zoom-in' },
  '=': { do: 'zoom-in' },
  '-': { do: 'zoom-out' },
  '0': { do: 'fit' },
  '/': { do: 'search' },
  Escape: { do: 'leave' },
  '?': { do: 'help' },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'> & { shiftKey?: boolean };

/** The action of a key; null for keys that belong to the browser. Shift and Enter add, as on lists. */
export function actionOf(event: Pressed): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Enter' && event.shiftKey) return { do: 'add' };
  return ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

/** Undo and redo with Ctrl or the command key, which hold wherever nothing is typed. */
export function stepBackOf(event: Pressed): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'y') return 'redo';
  return key !== 'z' ? null : event.shiftKey ? 'redo' : 'undo';
}
