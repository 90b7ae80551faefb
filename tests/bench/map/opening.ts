/** Opening one country of a large network in place, from the changed view to the painted picture. */

import { type MapView, WHOLE_NETWORK } from '#core/map-view/view.ts';
import { groupLabels } from '../../../web/map/group-names.ts';
import { chanceFrom } from '../../../web/map/layout/chance.ts';
import type { Layout } from '../../../web/map/layout/layout.ts';
import { layoutOf } from '../../../web/map/layout/layout-of.ts';
import { type MapNetwork, mapNetworkOf } from '../../../web/map/map-network.ts';
import { sceneOf } from '../../../web/map/scene.ts';
import { createStage, type Stage } from '../../../web/map/stage.ts';
import { generatedParts } from '../../web/map/a-map-network.ts';

type Opening = { members: number; scene: number; layout: number; drawing: number };

const SIZE = { memberCount: 10_000, countryCount: 30, tieCount: 40_000 };
const OPENED = 'TD';
const OPENED_SIZE = 200;

let stage: Stage | null = null;
let network: MapNetwork | null = null;
let layout: Layout = new Map();

/** First the overview, then the country; times in milliseconds. */
export function openCountry(step: 'overview' | 'open'): Opening {
  network ??= withCountryOf200();
  const view: MapView = { ...WHOLE_NETWORK, opened: step === 'open' ? [`country:${OPENED}`] : [] };
  const { by, values, opened } = view;
  const start = performance.now();
  const scene = sceneOf(network, view);
  const atLayout = performance.now();
  // The thread works it out once; which groups are open has no part in it.
  if (step === 'overview') layout = layoutOf(network, { by, values, opened, ghosts: [] });
  const atDrawing = performance.now();
  stage ??= stageIn(document.getElementById('picture'));
  stage.show({ scene, layout }, []);
  const end = performance.now();
  const members = scene.nodes.filter(({ kind }) => kind === 'member').length;
  return { members, scene: atLayout - start, layout: atDrawing - atLayout, drawing: end - atDrawing };
}

/** Everybody in one country, and just so many in the one that is opened. */
function withCountryOf200(): MapNetwork {
  const parts = generatedParts('opening', SIZE);
  const chance = chanceFrom('countries');
  const codes = [...new Set(parts.members.flatMap(({ countries }) => countries))].filter((code) => code !== OPENED);
  const members = parts.members.map((member, index) => {
    const code = index < OPENED_SIZE ? OPENED : (codes[Math.floor(chance() * codes.length)] ?? OPENED);
    return { ...member, countries: [code] };
  });
  return mapNetworkOf({ ...parts, members });
}

function stageIn(frame: HTMLElement | null): Stage {
  if (!frame) throw new Error('The page has no place for the picture.');
  const ground = document.createElement('div');
  ground.className = 'ground';
  const labels = document.createElement('canvas');
  labels.className = 'labels';
  frame.appendChild(ground);
  frame.appendChild(labels);
  const nothing = () => {};
  const calls = { onTap: nothing, onSelect: nothing, onPin: nothing, onFail: nothing };
  return createStage({ frame, ground, labels, nameGroup: groupLabels, ...calls });
}
