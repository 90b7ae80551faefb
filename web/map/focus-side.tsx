/** The card of what is in focus on this desk, and which others are looked at beside it. */

import type { MapView } from '#core/map-view/view.ts';
import { changeMapView } from '../state/map-view.ts';
import { mapText } from '../text/map-text.ts';
import { CrossButton } from '../ui/cross-button.tsx';
import { MemberCard, PlaceCard } from './focus-card.tsx';
import { FocusTools } from './focus-tools.tsx';
import type { MapNetwork } from './map-network.ts';
import { isGroupNode, type Scene, type SceneNode } from './scene.ts';
import type { Deeds } from './use-desk.ts';
import { withoutRoot } from './view-steps.ts';

type FocusSideProps = {
  network: MapNetwork;
  view: MapView;
  scene: Scene;
  keptId: string | null;
  deeds: Deeds;
  isRoomy: boolean;
};

export function FocusSide({ network, view, scene, keptId, deeds, isRoomy }: FocusSideProps) {
  const node = scene.nodes.find(({ id }) => id === scene.focusId);
  if (node === undefined) return null;
  const tools = (
    <>
      <FocusTools
        view={view}
        isMember={node.kind === 'member'}
        folded={scene.isOverview ? foldedOf(node, view) : null}
        isKept={keptId === node.id}
        onAct={deeds.act}
      />
      <Others view={view} scene={scene} />
    </>
  );
  if (node.kind !== 'member') {
    return (
      <PlaceCard node={node} network={network} onFocus={deeds.focusOn}>
        {tools}
      </PlaceCard>
    );
  }
  const member = network.memberById.get(node.id);
  if (member === undefined) return null;
  return (
    <MemberCard member={member} network={network} isRoomy={isRoomy} onFocus={deeds.focusOn}>
      {tools}
    </MemberCard>
  );
}

function Others({ view, scene: { roots, nodes } }: { view: MapView; scene: Scene }) {
  const others = roots.slice(1).flatMap(({ id }) => nodes.find((node) => node.id === id) ?? []);
  if (others.length === 0) return null;
  return (
    <div>
      <p class="focus-card_place">{mapText.card.beside}</p>
      <ul class="focus-card_others">
        {others.map(({ id, name }) => (
          <li class="focus-card_other" key={id}>
            {name}
            <CrossButton label={mapText.card.takeOut(name)} onClick={() => changeMapView(withoutRoot(view, id))} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function foldedOf(node: SceneNode, { opened }: MapView): { count: number; isOpen: boolean } | null {
  return isGroupNode(node) ? { count: node.moreCount, isOpen: opened.includes(node.id) } : null;
}
