/** The map's twin: the same members, the same selection, the same actions, in rows. */
import { SectorMark } from '../parts/sector-mark.tsx';
import { text } from '../text/text.ts';
import { Rows } from '../ui/rows.tsx';
import { type MapMember, type MapNetwork, mainSector } from './map-network.ts';
import { placeSentence } from './place-sentence.ts';
import './map-list.css';

type MapListProps = {
  network: MapNetwork;
  members: readonly MapMember[];
  focusId: string | null;
  onFocus: (id: string | null) => void;
};

const STEP = 40;

export function MapList({ network, members, focusId, onFocus }: MapListProps) {
  return (
    <div class="map-list">
      <Rows items={members} keyOf={(member) => member.id} step={STEP}>
        {(member) => <Row member={member} network={network} isInFocus={member.id === focusId} onFocus={onFocus} />}
      </Rows>
    </div>
  );
}

type RowProps = {
  member: MapMember;
  network: MapNetwork;
  isInFocus: boolean;
  onFocus: (id: string | null) => void;
};

function Row({ member, network, isInFocus, onFocus }: RowProps) {
  const sector = mainSector(member);
  return (
    <div class="map-list_row">
      <button
        class="map-list_pick"
        type="button"
        aria-pressed={isInFocus}
        onClick={() => onFocus(isInFocus ? null : member.id)}
      >
        <span class="map-list_mark">{sector === null ? null : <SectorMark sector={sector} isSpoken />}</span>
        <span class="map-list_words">
          <span class="map-list_name">
            {member.name}
            {member.acronym !== null && member.acronym !== member.name ? (
              <span class="map-list_acronym"> {member.acronym}</span>
            ) : null}
          </span>
          <span class="map-list_place">{placeSentence(member, network)}</span>
        </span>
      </button>
      {isInFocus ? (
        <a class="map-list_open" href={`/members/${member.id}`} aria-label={text.map.openPageOf(member.name)}>
          {text.map.openPage}
        </a>
      ) : null}
    </div>
  );
}
