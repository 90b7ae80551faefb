/** A short card of what is in focus, with the way to its page and what can be done with it. */
import type { ComponentChildren } from 'preact';
import { SectorNames } from '../parts/sector-names.tsx';
import { mapText } from '../text/map-text.ts';
import { CrossButton } from '../ui/cross-button.tsx';
import { CardTies } from './card-ties.tsx';
import { groupName } from './group-names.ts';
import { LateCountryFacts } from './late-world.tsx';
import type { MapMember, MapNetwork } from './map-network.ts';
import { placeSentence } from './place-sentence.ts';
import type { GhostNode, GroupNode, ValueNode } from './scene.ts';
import './focus-card.css';

type CardProps = { network: MapNetwork; onFocus: (id: string | null) => void; children: ComponentChildren };

type MemberCardProps = CardProps & {
  member: MapMember;
  /** Whether the ties are open from the start. */
  isRoomy: boolean;
};

export function MemberCard({ member, network, isRoomy, onFocus, children }: MemberCardProps) {
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
      {children}
    </Card>
  );
}

export function PlaceCard({
  node,
  network,
  onFocus,
  children,
}: CardProps & { node: GroupNode | ValueNode | GhostNode }) {
  if (node.kind === 'ghost') {
    const country = network.countryNames.get(node.country) ?? node.country;
    return (
      <Card title={node.name} onLeave={() => onFocus(null)}>
        <p>{mapText.ghostFocus(node.name, country)}</p>
        <a href={`/countries/${node.country}`}>{mapText.card.openCountry}</a>
      </Card>
    );
  }
  const country = node.kind === 'country' || (node.kind === 'value' && node.valueKind === 'country') ? node.key : null;
  return (
    <Card title={node.kind === 'value' ? node.name : groupName(node)} onLeave={() => onFocus(null)}>
      <p>{mapText.card.members(node.memberCount)}</p>
      {node.kind === 'value' && node.linesLeftOut > 0 ? <p>{mapText.card.linesLeftOut(node.linesLeftOut)}</p> : null}
      {country === null ? null : (
        <>
          <LateCountryFacts code={country} network={network} />
          <a href={`/countries/${country}`}>{mapText.card.openCountry}</a>
        </>
      )}
      {children}
    </Card>
  );
}

function Card({ title, onLeave, children }: { title: string; onLeave: () => void; children: ComponentChildren }) {
  return (
    <aside class="focus-card" aria-label={title}>
      <div class="focus-card_head">
        <h2 class="focus-card_title">{title}</h2>
        <div class="focus-card_close">
          <CrossButton label={mapText.card.close} onClick={onLeave} />
        </div>
      </div>
      {children}
    </aside>
  );
}
