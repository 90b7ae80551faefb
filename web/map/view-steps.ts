/** What keys and buttons do to a view, as changes of it. */
import { DEEPEST, isFiltered, type MapView, type Root, WHOLE_NETWORK } from '#core/map-view/view.ts';

type Change = Partial<MapView>;

/**
 * Puts a node in focus. It is looked at as deep as the focus before it, which it takes the place of; other roots stay.
 * @param keptId a root that stays although it is the first.
 */
export function focusedOn({ focus }: MapView, id: string | null, keptId: string | null): Change {
  if (id === null) return { focus: [] };
  const [first, ...others] = focus;
  const staying = first !== undefined && first.id === keptId ? focus : others;
  return { focus: [{ id, depth: first?.depth ?? 1 }, ...staying.filter((root) => root.id !== id)] };
}

/** Null where nothing is in focus, or it is as deep already. */
export function asDeepAs({ focus: [first, ...others] }: MapView, depth: number): Change | null {
  const next = Math.max(0, Math.min(depth, DEEPEST));
  return first === undefined || first.depth === next ? null : { focus: [{ ...first, depth: next }, ...others] };
}

export function deeperBy(view: MapView, by: 1 | -1): Change | null {
  return asDeepAs(view, (view.focus[0]?.depth ?? 0) + by);
}

/** Without one of the roots. */
export function withoutRoot({ focus }: MapView, id: string): Change {
  return { focus: focus.filter((root: Root) => root.id !== id) };
}

/** The first time, a way starts at a member; the second time, at another one, it ends there. */
export function pathAt({ path }: MapView, id: string): Change {
  const isWaiting = path !== null && path.from !== '' && path.to === '' && path.from !== id;
  return { path: isWaiting ? { from: path.from, to: id } : { from: id, to: '' }, compare: null, panel: 'path' };
}

/** The first time, a member waits to be compared; the second time, another one is compared with it. */
export function comparedAt({ compare }: MapView, id: string): Change {
  const isWaiting = compare !== null && compare.one !== '' && compare.other === '' && compare.one !== id;
  return {
    compare: isWaiting ? { one: compare.one, other: id } : { one: id, other: '' },
    path: null,
    panel: 'compare',
  };
}

/** Opens a group of a large network, or closes it again. */
export function toggledGroup({ opened }: MapView, id: string): Change {
  return { opened: opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id] };
}

/** Leaves one thing after another: a way or a comparison, the focus, the panel. Null: there is nothing to leave. */
export function left({ path, compare, focus, panel }: MapView): Change | null {
  if (path !== null || compare !== null) {
    const isItsPanel = panel === 'path' || panel === 'compare';
    return { path: null, compare: null, ...(isItsPanel && { panel: null }) };
  }
  if (focus.length > 0) return { focus: [] };
  return panel === null ? null : { panel: null };
}

/** Whether anything leaves somebody out or dims them. */
export function isNarrowed(view: MapView): boolean {
  const { path, compare, asOf, focus, opened } = view;
  return isFiltered(view) || path !== null || compare !== null || asOf !== null || focus.length + opened.length > 0;
}

/** Takes out all that leaves out or dims somebody; colours, sizes and places stay. */
export function everybodyShown(): Change {
  const { q, match, rest, focus, path, compare, asOf, opened } = WHOLE_NETWORK;
  return { q, match, rest, focus, path, compare, asOf, opened };
}
