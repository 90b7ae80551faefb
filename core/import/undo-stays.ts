/** What an undo leaves there: entries of which a coordinator sees more by now than their import said. */
import type { Coalition, Member, Network } from '../network.ts';
import type { ImportStep } from './steps.ts';

type Added<List extends string> = Extract<ImportStep, { do: 'add'; list: List }>;

/**
 * @param entries the steps that added members and coalitions; others are passed over.
 * @param subjects what each step of the import is about, as `subjectOf` says it.
 * @param network what the coordinator sees. What is hidden from them keeps nothing, as that would tell of it.
 * @returns ids.
 */
export function staysAfterUndo(
  entries: readonly ImportStep[],
  subjects: ReadonlySet<string>,
  network: Network,
): string[] {
  const added = new Map(entries.flatMap((step) => (step.do === 'add' && 'id' in step ? [[step.id, step]] : [])));
  const isOwn = (...subject: (string | null)[]) => subjects.has(JSON.stringify(subject));
  const held = new Set([
    ...network.members.flatMap(({ id, presences, offers, needs, networkIds }) => {
      const others =
        networkIds.length > 0 ||
        presences.some(({ country, kind }) => !isOwn('presences', id, country, kind)) ||
        offers.some(({ capacityId, country }) => !isOwn('offers', id, capacityId, country)) ||
        needs.some(({ capacityId }) => !isOwn('needs', id, capacityId));
      return others ? [id] : [];
    }),
    ...network.ties.flatMap(({ a, b, kind }) => (isOwn('ties', a, b, kind) ? [] : [a, b])),
    ...network.coalitions.flatMap(({ id, memberIds }) =>
      memberIds.flatMap((memberId) => (isOwn('memberships', id, memberId) ? [] : [id, memberId])),
    ),
    ...network.cases.flatMap(({ memberIds }) => memberIds),
  ]);
  const isChanged = (one: Member | Coalition) => {
    const step = added.get(one.id);
    if (step === undefined) return false;
    if (held.has(one.id)) return true;
    if (step.list === 'members' && 'standing' in one) return isMemberChanged(one, step);
    return step.list === 'coalitions' && 'status' in one && isCoalitionChanged(one, step);
  };
  return [...network.members, ...network.coalitions].filter(isChanged).map(({ id }) => id);
}

/** Where a field is empty it may only be out of sight. */
function isMemberChanged(member: Member, step: Added<'members'>): boolean {
  const isOther = (seen: unknown, said: unknown) => JSON.stringify(seen) !== JSON.stringify(said);
  const fields = ['acronym', 'description', 'website', 'availability', 'stance'] as const;
  const lists = ['aliases', 'identifiers', 'sectors', 'languages', 'reach'] as const;
  return (
    isOther(member.name, step.name) ||
    isOther(member.kind, step.kind) ||
    member.vouchedOn !== null ||
    fields.some((field) => member[field] !== null && isOther(member[field], step[field])) ||
    lists.some((field) => member[field].length > 0 && isOther(member[field], step[field]))
  );
}

function isCoalitionChanged(coalition: Coalition, step: Added<'coalitions'>): boolean {
  return (
    coalition.name !== step.name ||
    coalition.purpose !== step.purpose ||
    coalition.status !== step.status ||
    coalition.country !== step.country ||
    coalition.statedSize !== step.statedSize
  );
}
