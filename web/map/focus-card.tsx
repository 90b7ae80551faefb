/** A short card of what is in focus, with the way to its page. */
import type { ComponentChildren } from 'preact';
import { SectorNames } from '../parts/sector-names.tsx';
import { text } from '../text/text.ts';
import { groupName } from './group-names.ts';
import type { Group } from './grouping.ts';
import type { MapMember, MapNetwork, MapTie } from './map-network.ts';
import { placeSentence } from './place-sentence.ts';
import './focus-card.css';

type CardProps = { network: MapNetwork; onFocus: (id: string | null) => void };

export function MemberCard({ member, network, onFocus }: CardProps & { member: MapMember }) {
  return (
    <Card title={member.name} onLeave={() => onFocus(null)}>
      <SectorNames sectors={member.sectors} />
      <p class="focus-card_place">{placeSentence(member, network)}</p>
      <Ties member={member} network={network} onFocus={onFocus} />
      <a href={`/members/${member.id}`}>{text.map.card.openMember}</a>
    </Card>
  );
}

export function GroupCard({ group, onFocus }: Omit<CardProps, 'network'> & { group: Group }) {
  return (
    <Card title={groupName(group)} onLeave={() => onFocus(null)}>
      <p>{text.map.card.members(group.memberIds.length)}</p>
      {group.kind === 'country' ? <a href={`/countries/${group.key}`}>{text.map.card.openCountry}</a> : null}
    </Card>
  );
}

function Card({ title, onLeave, children }: { title: string; onLeave: () => void; children: ComponentChildren }) {
  return (
    <aside class="focus-card" aria-label={title}>
      <div class="focus-card_head">
        <h2 class="focus-card_title">{title}</h2>
        <button class="focus-card_close" type="button" aria-label={text.map.card.close} onClick={onLeave}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 3 L13 13 M13 3 L3 13" />
          </svg>
        </button>
      </div>
      {children}
    </aside>
  );
}

function Ties({ member, network, onFocus }: CardProps & { member: MapMember }) {
  const ties = network.ties.filter(({ a, b }) => a === member.id || b === member.id);
  if (ties.length === 0) return <p class="focus-card_place">{text.map.card.noTies}</p>;
  return (
    <ul class="focus-card_ties">
      {ties.map((tie) => {
        const other = network.memberById.get(tie.a === member.id ? tie.b : tie.a);
        if (!other) return null;
        return (
          <li key={`${tie.a} ${tie.b} ${tie.kind}`}>
            {wordsFor(tie, member)}{' '}
            <button class="focus-card_other" type="button" onClick={() => onFocus(other.id)}>
              {other.name}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A tie as this member's end of it reads. */
function wordsFor({ a, direction, kind }: MapTie, { id }: MapMember): string {
  const pointsAway = direction === 'both' || (direction === 'a-to-b') === (a === id);
  return (pointsAway ? text.map.tieTo : text.map.tieFrom)[kind];
}
