/** Which ties, coalitions and memberships of a draft a network has already. */
import { nameKey } from '../duplicates/keys.ts';
import type { Coalition, Network } from '../network.ts';
import type { DifferenceState, LinkDifference, MemberDifference } from './difference.ts';
import type { Draft, DraftCoalition, DraftTie } from './draft.ts';

/** In the order of the draft: its ties, then its coalitions, then its memberships. */
export function linksCompared(draft: Draft, network: Network, members: MemberDifference[]): LinkDifference[] {
  const byKey = new Map(members.map((member) => [member.key, member]));
  const coalitions = coalitionsCompared(draft.coalitions, network);
  return [
    ...tiesCompared(draft.ties, network, byKey),
    ...coalitions,
    ...membershipsCompared(draft, network, { byKey, coalitions }),
  ];
}

type ByKey = Map<string, MemberDifference>;

/**
 * What a member of the draft is known by: its id in the network, or its key where it is new; null where it is left out
 * or nobody knows yet which it is.
 */
export function endOf(member: MemberDifference | undefined): string | null {
  if (!member) return null;
  if (member.target) return member.conflict === 'twice' ? null : member.target.id;
  return member.state === 'new' ? `new ${member.key}` : null;
}

function tiesCompared(ties: DraftTie[], network: Network, byKey: ByKey): LinkDifference[] {
  const known = new Set(network.ties.map(({ a, b, kind }) => tieKey(a, b, kind)));
  const byTie = new Map(network.ties.map((tie) => [tieKey(tie.a, tie.b, tie.kind), tie]));
  const speaks = new Set(network.members.flatMap(({ id, standing }) => (standing === 'listed' ? [] : [id])));
  return ties.map((tie) => {
    const [a, b] = [byKey.get(tie.a), byKey.get(tie.b)];
    const [one, other] = [endOf(a), endOf(b)];
    const row = linkOf('ties', tie, `${a?.name ?? tie.a} – ${b?.name ?? tie.b}`);
    if (one === null || other === null)
      return row(a?.state === 'skipped' || b?.state === 'skipped' ? 'skipped' : 'conflict');
    if (one === other) return row('skipped');
    const key = tieKey(one, other, tie.kind);
    const isKnown = known.has(key);
    known.add(key);
    const there = byTie.get(key);
    const { since = there?.since ?? null, until = there?.until ?? null } = tie;
    if (!there || (since === there.since && until === there.until)) return row(isKnown ? 'unchanged' : 'new');
    // A tie between two has its dates from both.
    if (speaks.has(one) || speaks.has(other)) return row('conflict', { conflict: 'own-editors' });
    byTie.delete(key);
    const before = { since: there.since, until: there.until };
    return row('changed', { dates: { before, after: { since, until } } });
  });
}

function tieKey(one: string, other: string, kind: string): string {
  return [...[one, other].sort(), kind].join('\n');
}

function coalitionsCompared(drafted: DraftCoalition[], { coalitions }: Network): LinkDifference[] {
  const byId = new Map(coalitions.map((coalition) => [coalition.id, coalition]));
  const byName = Map.groupBy(coalitions, ({ name }) => nameKey(name));
  return drafted.map((said) => {
    const row = linkOf('coalitions', said, said.name || said.key);
    const own = said.id === null ? undefined : byId.get(said.id);
    const alike = own ? [own] : (byName.get(nameKey(said.name)) ?? []).filter((one) => isSameCountry(said, one));
    const [found, another] = alike;
    if (another) return row('conflict', { conflict: 'several' });
    if (!found && said.name === '') return row('conflict', { conflict: 'end-missing' });
    return found ? row('unchanged', { id: found.id }) : row('new');
  });
}

function isSameCountry(said: DraftCoalition, { country }: Coalition): boolean {
  return said.country === undefined || country === null || said.country === country;
}

function membershipsCompared(
  draft: Draft,
  network: Network,
  { byKey, coalitions }: { byKey: ByKey; coalitions: LinkDifference[] },
): LinkDifference[] {
  const placeByKey = new Map(draft.coalitions.map(({ key }, place) => [key, place]));
  const known = new Set(network.coalitions.flatMap(({ id, memberIds }) => memberIds.map((one) => `${id}\n${one}`)));
  const isListed = new Map(network.members.map(({ id, standing }) => [id, standing === 'listed']));
  return draft.memberships.map((membership) => {
    const member = byKey.get(membership.member);
    const coalition = coalitions[placeByKey.get(membership.coalition) ?? -1];
    const end = endOf(member);
    const row = linkOf(
      'memberships',
      membership,
      `${coalition?.label ?? membership.coalition} – ${member?.name ?? membership.member}`,
    );
    if (end === null || !coalition || coalition.state === 'conflict') {
      return row(member?.state === 'skipped' ? 'skipped' : 'conflict');
    }
    const key = `${coalition.id ?? `new ${membership.coalition}`}\n${end}`;
    if (known.has(key)) return row('unchanged');
    known.add(key);
    // Who is in one that stands already is for those who are in it.
    if (coalition.id !== null) return row('conflict', { conflict: 'own-editors' });
    if (member?.target && !isListed.get(member.target.id)) return row('conflict', { conflict: 'own-editors' });
    return row('new');
  });
}

function linkOf(list: LinkDifference['list'], { at }: Pick<LinkDifference, 'at'>, label: string) {
  return (
    state: DifferenceState,
    more: Partial<Pick<LinkDifference, 'conflict' | 'id' | 'dates'>> = {},
  ): LinkDifference => ({
    ...{ at, list, label, state, id: null, dates: null },
    conflict: state === 'conflict' ? 'end-missing' : null,
    ...more,
  });
}
