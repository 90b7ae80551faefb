/** The map's twin: the same members, the same selection, the same actions, in rows. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SectorMark } from '../parts/sector-mark.tsx';
import { isPrinting } from '../state/printing.ts';
import { mapFirstText } from '../text/map-first-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { type MapMember, type MapNetwork, mainSector } from './map-network.ts';
import { placeSentence } from './place-sentence.ts';
import './map-list.css';

type MapListProps = {
  network: MapNetwork;
  members: readonly MapMember[];
  /** The member in focus; the list shows it first where it would otherwise be out of sight. */
  focused: MapMember | null;
  /** What stands before a name; without it, the sector's sign. */
  signOf?: SignOf | undefined;
  onFocus: (id: string | null) => void;
};

export type SignOf = (member: MapMember) => VNode | null;

const STEP = 40;

export function MapList({ network, members, focused, signOf, onFocus }: MapListProps) {
  const [asked, setAsked] = useState(STEP);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => scrollToFocus(list.current), [focused]);
  const first = isPrinting.value ? members : members.slice(0, asked);
  const shown = focused === null || first.includes(focused) ? first : [focused, ...first];
  const rest = members.length - first.length;
  return (
    <div class="map-list" ref={list}>
      <ul class="map-list_rows">
        {shown.map((member) => (
          <li class="map-list_row" key={member.id}>
            <Row member={member} network={network} isInFocus={member === focused} signOf={signOf} onFocus={onFocus} />
          </li>
        ))}
      </ul>
      {rest > 0 ? <Button onClick={() => setAsked(asked + STEP)}>{text.showMore(Math.min(rest, STEP))}</Button> : null}
    </div>
  );
}

/** Scrolls the list, where it scrolls by itself; never the page, which may be showing the map. */
function scrollToFocus(list: HTMLElement | null): void {
  const row = list?.querySelector('[aria-pressed="true"]')?.closest('li');
  if (!list || !row || list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

type RowProps = {
  member: MapMember;
  network: MapNetwork;
  isInFocus: boolean;
  signOf: SignOf | undefined;
  onFocus: (id: string | null) => void;
};

function Row({ member, network, isInFocus, signOf, onFocus }: RowProps) {
  return (
    <>
      <button
        class="map-list_pick"
        type="button"
        aria-pressed={isInFocus}
        onClick={() => onFocus(isInFocus ? null : member.id)}
      >
        <span class="map-list_mark">{signOf?.(member) ?? <SectorMark sector={mainSector(member)} isSpoken />}</span>
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
        <a class="map-list_open" href={`/members/${member.id}`} aria-label={mapFirstText.openPageOf(member.name)}>
          {mapFirstText.openPage}
        </a>
      ) : null}
    </>
  );
}
