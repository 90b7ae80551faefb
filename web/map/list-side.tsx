/** The list beside the map: how many there are, and who. */

import type { MapView } from '#core/map-view/view.ts';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import type { Found } from './found.ts';
import { groupName } from './group-names.ts';
import { LateWorldTable } from './late-world.tsx';
import { ListSign } from './list-sign.tsx';
import { ListSkip } from './list-skip.tsx';
import { MapList, type SignOf } from './map-list.tsx';
import type { MapNetwork } from './map-network.ts';
import { NothingHere } from './nothing-here.tsx';
import { PrintedAs } from './printed-as.tsx';
import { isGroupNode, isMemberNode, type Scene } from './scene.ts';
import { isNarrowed } from './view-steps.ts';
import './list-side.css';

type ListSideProps = {
  network: MapNetwork;
  view: MapView;
  scene: Scene;
  found: Found;
  onFocus: (id: string | null) => void;
  onShowAll: () => void;
};

export function ListSide({ network, view, scene, found, onFocus, onShowAll }: ListSideProps) {
  const { members } = found;
  return (
    <section class="list-side" aria-label={mapText.list}>
      <ListSkip />
      <div class="list-side_found">
        <p>{foundWords(found, scene, network)}</p>
        {isNarrowed(view) ? (
          <Button weight="plain" onClick={onShowAll}>
            {mapText.showAll}
          </Button>
        ) : null}
      </div>
      <PrintedAs today={network.today} />
      {scene.world ? <LateWorldTable {...{ network, view, scene, onFocus }} world={scene.world} /> : null}
      {scene.world && !found.isAround ? null : members.length === 0 ? (
        <NothingHere said={mapText.nothingFits} hint={mapText.nothingFitsHint} />
      ) : (
        <MapList
          network={network}
          members={members}
          focused={network.memberById.get(scene.focusId ?? '') ?? null}
          signOf={signsOf(scene)}
          onFocus={onFocus}
        />
      )}
    </section>
  );
}

/** In the colours of the key, where they do not say the sector; whoever is not drawn has none. */
function signsOf({ legend, nodes, world }: Scene): SignOf | undefined {
  if (world || legend.colour === 'sector') return undefined;
  const nodeById = new Map(nodes.filter(isMemberNode).map((node) => [node.id, node]));
  return ({ id }) => {
    const node = nodeById.get(id);
    return node ? <ListSign sector={node.sector} paint={node.paint} legend={legend} /> : null;
  };
}

function foundWords({ members, isAround }: Found, { roots, nodes }: Scene, network: MapNetwork): string {
  const [first, ...others] = roots;
  if (!isAround || first === undefined) return mapText.found(members.length, network.members.length);
  const nameOf = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    return node !== undefined && isGroupNode(node) ? groupName(node) : (node?.name ?? id);
  };
  if (others.length > 0) return mapText.foundAroundThese(members.length, text.list(roots.map(({ id }) => nameOf(id))));
  if (network.memberById.has(first.id)) return mapText.foundAround(members.length, first.depth, nameOf(first.id));
  return mapText.foundIn(members.length, nameOf(first.id));
}
