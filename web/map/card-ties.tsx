/** The ties of the member in focus: who, in what way, and who reported it. */
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import type { MapMember, MapNetwork } from './map-network.ts';
import { type TieGroup, tieGroupsOf } from './tie-groups.ts';
import './card-ties.css';

type CardTiesProps = {
  member: MapMember;
  network: MapNetwork;
  isOpen: boolean;
  onFocus: (id: string | null) => void;
};

export function CardTies({ member, network, isOpen, onFocus }: CardTiesProps) {
  const groups = tieGroupsOf(member, network);
  const tieCount = groups.reduce((sum, { others }) => sum + others.length, 0);
  return (
    <details class="card-ties" open={isOpen} key={member.id}>
      <summary>{mapText.card.ties(tieCount)}</summary>
      {groups.map((group) => (
        <div class="card-ties_group" key={`${group.kind} ${group.isAway} ${group.sourceId}`}>
          <p>{(group.isAway ? mapText.tieTo : mapText.tieFrom)[group.kind]}</p>
          <ul class="card-ties_others">
            {group.others.map((other) => (
              <li key={other.id}>
                <button class="card-ties_other" type="button" onClick={() => onFocus(other.id)}>
                  {other.name}
                </button>
              </li>
            ))}
          </ul>
          <TieSource group={group} network={network} />
        </div>
      ))}
    </details>
  );
}

function TieSource({ group: { sourceId }, network }: { group: TieGroup; network: MapNetwork }) {
  const source = network.sourceById.get(sourceId ?? '');
  if (!source) return <p class="card-ties_source">{mapText.card.noSource}</p>;
  return (
    <p class="card-ties_source">
      <a href={`/sources#${source.id}`}>{mapText.card.source(source.title, text.month(source.date))}</a>
    </p>
  );
}
