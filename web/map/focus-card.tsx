/** A short card of what is in focus, with the way to its page. */
import type { ComponentChildren } from 'preact';
import { SectorNames } from '../parts/sector-names.tsx';
import { mapText } from '../text/map-text.ts';
import { CardTies } from './card-ties.tsx';
import { groupName } from './group-names.ts';
import type { Group } from './grouping.ts';
import type { MapMember, MapNetwork } from './map-network.ts';
import { placeSentence } from './place-sentence.ts';
import './focus-card.css';

type CardProps = { network: MapNetwork; onFocus: (id: string | null) => void };

/** @param isRoomy whether the ties are open from the start. */
export function MemberCard({ member, network, isRoomy, onFocus }: CardProps & { member: MapMember; isRoomy: boolean }) {
  return (
    <Card title={member.name} onLeave={() => onFocus(null)}>
      <SectorNames sectors={member.sectors} />
      <p class="focus-card_place">{placeSentence(member, network)}</p>
      {network.tiedIdsById.has(member.id) ? (
        <CardTies member={member} network={network} isOpen={isRoomy} onFocus={onFocus} />
      ) : (
        <p class="focus-card_place">{mapText.card.noTies}</p>
      )}
      <a href={`/members/${member.id}`}>{mapText.card.openMember}</a>
    </Card>
  );
}

export function GroupCard({ group, onFocus }: Omit<CardProps, 'network'> & { group: Group }) {
  return (
    <Card title={groupName(group)} onLeave={() => onFocus(null)}>
      <p>{mapText.card.members(group.memberIds.length)}</p>
      {group.kind === 'country' ? <a href={`/countries/${group.key}`}>{mapText.card.openCountry}</a> : null}
    </Card>
  );
}

function Card({ title, onLeave, children }: { title: string; onLeave: () => void; children: ComponentChildren }) {
  return (
    <aside class="focus-card" aria-label={title}>
      <div class="focus-card_head">
        <h2 class="focus-card_title">{title}</h2>
        <button class="focus-card_close" type="button" aria-label={mapText.card.close} onClick={onLeave}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 3 L13 13 M13 3 L3 13" />
          </svg>
        </button>
      </div>
      {children}
    </aside>
  );
}
