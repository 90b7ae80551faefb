/** Which entries of a network the members of a draft are, and what the draft would change of them. */
import { finderAmong } from '../duplicates/candidates.ts';
import type { Match } from '../duplicates/compare.ts';
import { entryOfDraft, entryOfMember } from '../duplicates/entry.ts';
import { ASKED_FROM, SURE_FROM } from '../duplicates/surety.ts';
import { type Member, memberById, type Network } from '../network.ts';
import type { Candidate, Choice, Choices, Conflict, DifferenceState, MemberDifference } from './difference.ts';
import { addsOf, altersOf, changedMember, changesOf } from './difference-of-fields.ts';
import type { Draft, DraftMember } from './draft.ts';

type Facts = MemberDifference['adds'];
/** What was found out of a member: whose entry it is, if it is decided. */
type Finding = { member: Member | null; isDecided: boolean; candidates: Candidate[] };

const MOST_CANDIDATES = 5;
const NOTHING: Facts = { presences: [], offers: [], needs: [] };
const UNALTERED: MemberDifference['alters'] = { offers: [], needs: [] };

/** One for each member of the draft, in its order. */
export function membersCompared(draft: Draft, network: Network, choices: Choices): MemberDifference[] {
  const known = memberById(network);
  const find = finderAmong(network.members.map(entryOfMember), network.countries);
  const facts = factsByMember(draft);
  /** Entries that rows before changed already, as they would be then, with what those rows said of them. */
  const begun = new Map<string, { member: Member; said: DraftMember }>();
  return draft.members.map((said) => {
    const choice = Object.hasOwn(choices, said.key) ? choices[said.key] : undefined;
    const own = facts.get(said.key) ?? NOTHING;
    const matches = find(
      entryOfDraft(
        said,
        own.presences.map(({ country }) => country),
      ),
    );
    const { member, isDecided, candidates } = finding(matches, choice, known);
    const base = { key: said.key, at: said.at, name: said.name || said.key, candidates };
    const row = rowOf(base);
    if (choice?.as === 'skip') return row('skipped');
    if (!isDecided) return row('conflict', { conflict: 'several' });
    // What is only referred to can be found, and never made.
    if (!member && said.name === '') return row('conflict', { conflict: 'end-missing' });
    if (!member) return row('new', { adds: addsOf(own, NOTHING_YET) });
    const earlier = begun.get(member.id);
    const now = earlier?.member ?? member;
    const changes = changesOf(said, now, member);
    const adds = addsOf(own, now);
    const alters = altersOf(own, now);
    const target = { id: member.id, name: member.name };
    const more = { target, changes, adds, alters };
    const isNothing = changes.length === 0 && countOf(adds) === 0 && alters.offers.length + alters.needs.length === 0;
    if (isNothing) return row('unchanged', { target });
    if (member.standing !== 'listed') return row('conflict', { conflict: 'own-editors', ...more });
    if (earlier && !choice && contradict(earlier.said, said)) return row('conflict', { conflict: 'twice', ...more });
    begun.set(member.id, { member: changedMember(now, more), said: { ...earlier?.said, ...said } });
    return row('changed', more);
  });
}

const NOTHING_YET = { presences: [], offers: [], needs: [] };

function rowOf(base: Pick<MemberDifference, 'key' | 'at' | 'name' | 'candidates'>) {
  return (
    state: DifferenceState,
    more: Partial<Pick<MemberDifference, 'target' | 'changes' | 'adds' | 'alters'>> & { conflict?: Conflict } = {},
  ): MemberDifference => ({
    ...{ ...base, state, conflict: null, target: null, changes: [], adds: NOTHING, alters: UNALTERED },
    ...more,
  });
}

function finding(matches: Match[], choice: Choice | undefined, known: Map<string, Member>): Finding {
  const candidates = matches.slice(0, MOST_CANDIDATES).flatMap(({ id, because, surety }): Candidate[] => {
    const member = known.get(id);
    return member ? [{ member: { id, name: member.name }, because, surety }] : [];
  });
  if (choice?.as === 'new' || choice?.as === 'skip') return { member: null, isDecided: true, candidates };
  if (choice) {
    const member = known.get(choice.memberId) ?? null;
    return { member, isDecided: member !== null, candidates };
  }
  const [first, second] = matches;
  if (!first || first.surety < ASKED_FROM) return { member: null, isDecided: true, candidates };
  const isAlone = !second || second.surety < ASKED_FROM || (isSameName(first) && !isSameName(second));
  const isSure = first.surety === 1 || (first.surety >= SURE_FROM && isAlone);
  return { member: isSure ? (known.get(first.id) ?? null) : null, isDecided: isSure, candidates };
}

/** Of several that are alike, the one of the very same name is meant. */
function isSameName({ because }: Match): boolean {
  return because.some(({ reason }) => reason === 'same-name');
}

function factsByMember({ presences, offers, needs }: Draft): Map<string, Facts> {
  const facts = new Map<string, Facts>();
  const of = (key: string): Facts => {
    const known = facts.get(key) ?? { presences: [], offers: [], needs: [] };
    facts.set(key, known);
    return known;
  };
  for (const one of presences) of(one.member).presences.push(one);
  for (const one of offers) of(one.member).offers.push(one);
  for (const one of needs) of(one.member).needs.push(one);
  return facts;
}

function countOf({ presences, offers, needs }: Facts): number {
  return presences.length + offers.length + needs.length;
}

/** Whether two rows say two things of one entry where only one can be. */
function contradict(one: DraftMember, other: DraftMember): boolean {
  const differ = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b;
  return (
    differ(one.description, other.description) ||
    differ(one.website, other.website) ||
    differ(one.availability, other.availability) ||
    differ(one.stance, other.stance)
  );
}
