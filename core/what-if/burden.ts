/** What rests on one member alone, or on two together. */

/** Something that is lost once all its bearers are gone: a capacity in a country, or the last tie of a member. */
export type Burden = {
  /** Places, each once. */
  bearers: ArrayLike<number>;
  /** The member whom it is about: where that one is gone too, it is not lost. */
  subject?: number;
};

export type Burdens = {
  /** How many burdens rest on a member alone. */
  alone: (place: number) => number;
  /** How many are lost when both are gone. */
  together: (one: number, other: number) => number;
};

/** Adds up in one pass what any one or any two members bear; what three or more bear survives them. */
export function burdensOf(all: Iterable<Burden>): Burdens {
  const alone = new Map<number, number>();
  /** What two bear beyond what each bears alone; less than nothing where one is the subject of what the other bears. */
  const beyond = new Map<number, Map<number, number>>();
  const addBeyond = (one: number, other: number, amount: number) => {
    const [low, high] = one < other ? [one, other] : [other, one];
    const known = beyond.get(low);
    if (known) known.set(high, (known.get(high) ?? 0) + amount);
    else beyond.set(low, new Map([[high, amount]]));
  };
  for (const { bearers, subject } of all) {
    const [one, other] = [bearers[0], bearers[1]];
    if (one === undefined || bearers.length > 2) continue;
    if (other !== undefined) {
      addBeyond(one, other, 1);
      continue;
    }
    alone.set(one, (alone.get(one) ?? 0) + 1);
    if (subject !== undefined) addBeyond(one, subject, -1);
  }
  const aloneOf = (place: number) => alone.get(place) ?? 0;
  return {
    alone: aloneOf,
    together(one, other) {
      const [low, high] = one < other ? [one, other] : [other, one];
      return aloneOf(one) + aloneOf(other) + (beyond.get(low)?.get(high) ?? 0);
    },
  };
}
