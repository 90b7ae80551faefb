/** What a change of the view did, in words, for those who do not see it. */

import type { MapView } from '#core/map-view/view.ts';
import { mapText } from '../text/map-text.ts';
import { fittingMembers } from './fitting.ts';
import { focusSentence } from './focus-sentence.ts';
import type { MapNetwork } from './map-network.ts';
import type { Scene } from './scene.ts';

/** Says what changed, the most telling first; what is in focus where nothing else did. */
export function changeSentence(before: MapView, after: MapView, scene: Scene, network: MapNetwork): string {
  const has = (...fields: (keyof MapView)[]) => fields.some((field) => !isSame(before[field], after[field]));
  if (has('path', 'compare')) {
    const waiting = waitingSentence(after, network);
    if (waiting !== null) return waiting;
  }
  if (has('focus')) return focusSentence(scene, network);
  if (has('q', 'match', 'rest')) return fitSentence(after, network);
  if (has('asOf')) return after.asOf === null ? mapText.said.anyTime : mapText.said.asOf(after.asOf);
  if (has('by')) return mapText.said.by(mapText.arrangements[after.by]);
  if (has('opened')) return openedSentence(before, after, scene);
  if (has('colour')) return mapText.said.colour(mapText.colours[after.colour]);
  if (has('panel')) return panelSentence(before, after);
  return focusSentence(scene, network);
}

function fitSentence(view: MapView, network: MapNetwork): string {
  const count = fittingMembers(network, view).length;
  return view.q.trim() === '' ? mapText.said.all(count) : mapText.said.fit(count, network.members.length);
}

/** Null when both ends are there: then the panel says what was found. */
function waitingSentence({ path, compare }: MapView, { memberById }: MapNetwork): string | null {
  const nameOf = (id: string) => memberById.get(id)?.name ?? '';
  if (path !== null && path.from !== '' && path.to === '') return mapText.said.pathFrom(nameOf(path.from));
  if (path !== null && path.from !== '') return mapText.said.path(nameOf(path.from), nameOf(path.to));
  if (compare !== null && compare.one !== '' && compare.other === '')
    return mapText.said.compareWith(nameOf(compare.one));
  if (compare !== null && compare.one !== '') return mapText.said.compared(nameOf(compare.one), nameOf(compare.other));
  return null;
}

function openedSentence(before: MapView, after: MapView, { nodes }: Scene): string {
  const id = after.opened.find((one) => !before.opened.includes(one));
  const group = nodes.find((node) => node.id === id);
  if (group === undefined || group.kind === 'member' || group.kind === 'ghost' || group.kind === 'value')
    return mapText.said.folded;
  return mapText.said.unfolded(group.memberCount - group.moreCount, group.moreCount);
}

function panelSentence(before: MapView, after: MapView): string {
  if (after.panel !== null) return mapText.said.panelOpen(mapText.panels[after.panel]);
  return before.panel === null ? '' : mapText.said.panelClosed(mapText.panels[before.panel]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
