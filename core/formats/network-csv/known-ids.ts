/** What a cell may refer to: ids that the files bring or that the network already has. */
import type { ProblemCode } from './file-problem.ts';

export type NamedList =
  | 'capacities'
  | 'threats'
  | 'plays'
  | 'areas'
  | 'countries'
  | 'sources'
  | 'members'
  | 'coalitions'
  | 'cases'
  | 'otherNetworks'
  | 'messages'
  | 'exchanges';

/** What others refer to: by its id or, where it has a name and is the only one of that name, by its name. */
export type Identity = { id: string; name: string | null };

type KnownList = {
  ids: Set<string>;
  /** Null: several have this name. */
  idByName: Map<string, string | null>;
  /** False where a file could not be read: then nobody can say what is unknown. */
  isComplete: boolean;
};

export type KnownIds = Record<NamedList, KnownList>;

export function noKnownIds(): KnownIds {
  return {
    capacities: noneKnown(),
    threats: noneKnown(),
    plays: noneKnown(),
    areas: noneKnown(),
    countries: noneKnown(),
    sources: noneKnown(),
    members: noneKnown(),
    coalitions: noneKnown(),
    cases: noneKnown(),
    otherNetworks: noneKnown(),
    messages: noneKnown(),
    exchanges: noneKnown(),
  };
}

function noneKnown(): KnownList {
  return { ids: new Set(), idByName: new Map(), isComplete: true };
}

export function learnIdentities(list: KnownList, identities: Iterable<Identity>): void {
  for (const { id, name } of identities) {
    list.ids.add(id);
    if (name === null) continue;
    const namesake = list.idByName.get(name);
    list.idByName.set(name, namesake === undefined || namesake === id ? id : null);
  }
}

type Finding = { ok: true; id: string } | { ok: false; problem: ProblemCode };

/** The id that a cell refers to; an id goes before an equal name. */
export function findId(known: KnownIds, list: NamedList, text: string): Finding {
  const { ids, idByName, isComplete } = known[list];
  if (ids.has(text)) return { ok: true, id: text };
  const id = idByName.get(text);
  if (id === null) return { ok: false, problem: 'ambiguous-name' };
  if (id === undefined && isComplete) return { ok: false, problem: UNKNOWN[list] };
  return { ok: true, id: id ?? text };
}

const UNKNOWN = {
  capacities: 'unknown-capacity',
  threats: 'unknown-threat',
  plays: 'unknown-play',
  areas: 'unknown-area',
  countries: 'not-a-country',
  sources: 'unknown-source',
  members: 'unknown-member',
  coalitions: 'unknown-coalition',
  cases: 'unknown-case',
  otherNetworks: 'unknown-network',
  messages: 'unknown-message',
  exchanges: 'unknown-exchange',
} satisfies Record<NamedList, ProblemCode>;
