/** One member as it looks from so close. */
import type { Member } from '../network.ts';
import type { StoredNeed } from '../stored-network.ts';
import type { Visibility } from '../vocabulary.ts';
import { type Closeness, narrowest, opensTo } from './levels.ts';
import type { Group } from './prepared.ts';

/** From closer by, what stands at one more level is seen. */
const FARTHER = {
  own: { closeness: 'coalition', adds: 'private' },
  coalition: { closeness: 'network', adds: 'coalition' },
  network: { closeness: 'public', adds: 'network' },
} as const;

/**
 * The member with what may be seen of it. Where nothing more is seen than from farther away it is the very same object,
 * so that viewers share what does not differ between them.
 */
export function seenMember(group: Group, closeness: Closeness): Member {
  const known = group.seen[closeness];
  if (known) return known;
  const farther = closeness === 'public' ? null : FARTHER[closeness];
  const isSame = farther && !levelsIn(group).has(farther.adds);
  const seen = isSame ? seenMember(group, farther.closeness) : shown(group, closeness);
  group.seen[closeness] = seen;
  return seen;
}

/** The levels at which anything of it stands. */
function levelsIn({ member, presences, offers, needs, affiliations }: Group): Set<Visibility> {
  const levels = [
    member.descriptionVisibility,
    member.websiteVisibility,
    member.aliasesVisibility,
    member.identifiersVisibility,
    member.languagesVisibility,
    member.availabilityVisibility,
    member.reachVisibility,
    member.stanceVisibility,
    member.requestLimitVisibility,
    ...[...presences, ...offers, ...affiliations, ...needs.map(neverPublic)].map(({ visibility }) => visibility),
  ];
  return new Set([member.visibility, ...levels].map((level) => narrowest(member.visibility, level)));
}

function shown({ member, presences, offers, needs, affiliations }: Group, closeness: Closeness): Member {
  const isOpen = opensTo(member.visibility, closeness);
  const isShown = (level: Visibility) => opensTo(narrowest(member.visibility, level), closeness);
  const shownOf = <T extends { memberId: string; visibility: Visibility }>(records: T[]) =>
    records.filter(({ visibility }) => isShown(visibility)).map(({ memberId, visibility, ...record }) => record);
  return {
    id: member.id,
    name: member.name,
    kind: member.kind,
    standing: member.standing,
    acronym: isOpen ? member.acronym : null,
    sectors: isOpen ? member.sectors : [],
    sourceId: isOpen ? member.sourceId : null,
    confirmedOn: isOpen ? member.confirmedOn : null,
    vouchedOn: isOpen ? member.vouchedOn : null,
    description: isShown(member.descriptionVisibility) ? member.description : null,
    website: isShown(member.websiteVisibility) ? member.website : null,
    aliases: isShown(member.aliasesVisibility) ? member.aliases : [],
    identifiers: isShown(member.identifiersVisibility) ? member.identifiers : [],
    languages: isShown(member.languagesVisibility) ? member.languages : [],
    availability: isShown(member.availabilityVisibility) ? member.availability : null,
    reach: isShown(member.reachVisibility) ? member.reach : [],
    stance: isShown(member.stanceVisibility) ? member.stance : null,
    requestLimit: isShown(member.requestLimitVisibility) ? member.requestLimit : null,
    presences: shownOf(presences),
    offers: shownOf(offers),
    needs: shownOf(needs.map(neverPublic)),
    networkIds: shownOf(affiliations).map(({ networkId }) => networkId),
  };
}

/** What somebody lacks is never for the public, whatever a row says. */
function neverPublic(need: StoredNeed): StoredNeed {
  return { ...need, visibility: narrowest(need.visibility, 'network') };
}
