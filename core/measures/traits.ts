/** What is most common in a group of members, to name it by. */
export type TraitMember = {
  id: string;
  sectors: readonly string[];
  countries: readonly string[];
  capacities: readonly string[];
};

export type Traits = {
  /** A sector or a capacity that at least half have, of these the one that sets the group apart most; null: none. */
  topic: { kind: 'sector' | 'capacity'; id: string } | null;
  /** The code of a country that at least half are present in; null: none. */
  country: string | null;
};

type Lists = (member: TraitMember) => readonly string[];

const KINDS = [
  ['sector', ({ sectors }: TraitMember) => sectors],
  ['capacity', ({ capacities }: TraitMember) => capacities],
] as const;

/**
 * @param all everybody, whom the group is set apart from.
 * @returns a function, as all are counted once. Equal ones are settled by kind, then by id.
 */
export function traitsAmong(all: readonly TraitMember[]): (group: readonly TraitMember[]) => Traits {
  const everywhere = KINDS.map(([, listOf]) => sharesOf(all, listOf));
  return (group) => {
    const topics = KINDS.flatMap(([kind, listOf], number) =>
      most(sharesOf(group, listOf), (id, share) => share - (everywhere[number]?.get(id) ?? 0)).map((found) => ({
        kind,
        ...found,
      })),
    );
    const [topic] = topics.sort((one, other) => other.rank - one.rank);
    const [country] = most(
      sharesOf(group, ({ countries }) => countries),
      (_, share) => share,
    );
    return { topic: topic ? { kind: topic.kind, id: topic.id } : null, country: country?.id ?? null };
  };
}

function sharesOf(group: readonly TraitMember[], listOf: Lists): Map<string, number> {
  const counts = new Map<string, number>();
  for (const member of group) for (const id of listOf(member)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map([...counts].map(([id, count]) => [id, count / group.length]));
}

/** The one of highest rank among those that half have, if there is one. */
function most(shares: ReadonlyMap<string, number>, rankOf: (id: string, share: number) => number) {
  return [...shares]
    .filter(([, share]) => share >= 0.5)
    .map(([id, share]) => ({ id, rank: rankOf(id, share) }))
    .sort((one, other) => other.rank - one.rank || (one.id < other.id ? -1 : 1))
    .slice(0, 1);
}
