/** What the desk knows and does: its scene, what it found, and what keys and buttons change. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fragmentOf, type MapView } from '#core/map-view/view.ts';
import { changeMapView, mapView, stepBack } from '../state/map-view.ts';
import { mapText } from '../text/map-text.ts';
import { changeSentence } from './change-sentence.ts';
import { useExtras } from './extras/use-extras.ts';
import { type DeskAction, stepBackOf } from './keys.ts';
import type { LayoutPlan } from './layout/layout.ts';
import type { MapNetwork } from './map-network.ts';
import { planOf } from './plan.ts';
import { isGroupNode, type Scene, type SceneExtras, sceneOf } from './scene.ts';
import { asDeepAs, comparedAt, deeperBy, focusedOn, left, pathAt, toggledGroup } from './view-steps.ts';

export type Deeds = {
  focusOn: (id: string | null) => void;
  /** Says why, where it cannot be done. */
  act: (action: DeskAction) => string | null;
  /** Leaves one thing after another; false: there was nothing to leave. */
  leave: () => boolean;
};

export function useDesk(network: MapNetwork) {
  const view = mapView.value;
  const extras = useExtras(network, view);
  const scene = useMemo(() => sceneOf(network, view, extras), [network, view, extras]);
  const plan = usePlan(view, scene, extras);
  const [keptId, keep] = useState<string | null>(null);
  const stepped = useRef<'undo' | 'redo' | null>(null);
  const said = useSaid(view, scene, network, stepped);
  const deeds = deedsOf({ network, view, scene, keptId, keep, stepped });
  useStepKeys(deeds);
  return { view, scene, plan, keptId, said, deeds };
}

type Here = {
  network: MapNetwork;
  view: MapView;
  scene: Scene;
  keptId: string | null;
  keep: (id: string | null) => void;
  stepped: { current: 'undo' | 'redo' | null };
};

function deedsOf({ network, view, scene, keptId, keep, stepped }: Here): Deeds {
  const changed = (change: Partial<MapView> | null) => {
    if (change !== null) changeMapView(change);
    return null;
  };
  const nameOf = (id: string) => scene.nodes.find((node) => node.id === id)?.name ?? id;
  const back = (by: 'undo' | 'redo') => {
    stepped.current = by;
    if (stepBack(by)) return null;
    stepped.current = null;
    return by === 'undo' ? mapText.said.nothingToUndo : mapText.said.nothingToRedo;
  };
  const act = (action: DeskAction): string | null => {
    const id = scene.focusId;
    if (action.do === 'undo' || action.do === 'redo') return back(action.do);
    if (id === null) return mapText.said.needsMember;
    const isMember = network.memberById.has(id);
    switch (action.do) {
      case 'depth':
        return changed(asDeepAs(view, action.depth));
      case 'deeper':
        return changed(deeperBy(view, action.by));
      case 'add':
        keep(keptId === id ? null : id);
        return keptId === id ? mapText.said.keepsNot(nameOf(id)) : mapText.said.keeps(nameOf(id));
      case 'path':
        return isMember ? changed(pathAt(view, id)) : mapText.said.needsMember;
      case 'compare':
        return isMember ? changed(comparedAt(view, id)) : mapText.said.needsMember;
      case 'unfold': {
        const node = scene.nodes.find((one) => one.id === id);
        const folds = node !== undefined && isGroupNode(node) && scene.isOverview;
        return folds ? changed(toggledGroup(view, id)) : mapText.said.noFolds;
      }
    }
  };
  return {
    act,
    focusOn: (id) => {
      changeMapView(focusedOn(view, id, keptId));
      keep(null);
    },
    leave: () => {
      const change = left(view);
      if (change !== null) changeMapView(change);
      return change !== null;
    },
  };
}

/**
 * What the last change of the view did; empty before there was any. The same view comes anew when words that it is read
 * with arrive: then the same change is said with what it comes to by now.
 */
function useSaid(view: MapView, scene: Scene, network: MapNetwork, stepped: Here['stepped']): string {
  const now = useRef(view);
  const change = useRef<{ from: MapView; by: Here['stepped']['current'] } | null>(null);
  const said = useRef('');
  if (now.current !== view) {
    if (fragmentOf(now.current) !== fragmentOf(view)) change.current = { from: now.current, by: stepped.current };
    now.current = view;
    stepped.current = null;
    if (change.current !== null) {
      const { from, by } = change.current;
      const sentence = changeSentence(from, view, scene, network);
      said.current = by === null ? sentence : mapText.said[by === 'undo' ? 'undone' : 'redone'](sentence);
    }
  }
  return said.current;
}

/** Stays the same while nothing changes that moves a node. */
function usePlan(view: MapView, scene: Scene, extras: SceneExtras): LayoutPlan {
  const plan = planOf(view, scene, extras);
  const { by, values, opened, focus, ghosts, communityById, world } = plan;
  const said = JSON.stringify([by, values, opened, focus, ghosts]);
  return useMemo(() => plan, [said, communityById, world]);
}

/** Undo and redo by keys, wherever on the page nothing is typed. */
function useStepKeys({ act }: Deeds): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = stepBackOf(event);
      if (step === null || isTyping(event.target)) return;
      event.preventDefault();
      latest.current({ do: step });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
