/** What somebody chose on the way from what happened to who can help, and its form in the address. */
import { ID_PATTERN } from '#core/id.ts';
import { MOST_NEEDS } from '#core/playbook/chain/limits.ts';
import { firstPlays, needsOfPlays } from '#core/playbook/chain/needs-of.ts';
import { type Need, readNeeds, writeNeeds } from './coalition-needs.ts';
import { COUNTRY, readFields, readList, readWord, WORD, writeFields } from './fragment-fields.ts';

export type RespondDraft = {
  threatId: string | null;
  country: string | null;
  /** Null: nobody has chosen yet, and the first are taken. */
  playIds: readonly string[] | null;
  /** What was added to what the plays take, or is asked for otherwise than they do. */
  needs: readonly Need[];
  /** Capacities that the plays take and that were taken out. */
  droppedIds: readonly string[];
  /** Members who are not to be asked. */
  leftOutIds: readonly string[];
};

export const NO_RESPONSE: RespondDraft = {
  threatId: null,
  country: null,
  playIds: null,
  needs: [],
  droppedIds: [],
  leftOutIds: [],
};

/** A choice of nothing differs from no choice. */
const NOTHING = 'none';

/** Reads a fragment; what it does not understand, it leaves out. */
export function respondDraftFrom(fragment: string): RespondDraft {
  const fields = readFields(fragment);
  const plays = fields.get('plays');
  return {
    threatId: readWord(fields.get('threat'), WORD),
    country: readWord(fields.get('country'), COUNTRY),
    playIds: plays === null ? null : plays === NOTHING ? [] : readList(plays, WORD),
    needs: readNeeds(fields.get('needs')),
    droppedIds: readList(fields.get('dropped'), WORD),
    leftOutIds: readList(fields.get('without'), ID_PATTERN),
  };
}

export function fragmentOfResponse(draft: RespondDraft): string {
  const { threatId, country, playIds, needs, droppedIds, leftOutIds } = draft;
  return writeFields({
    threat: threatId,
    country,
    plays: playIds === null ? null : playIds.join(',') || NOTHING,
    needs: writeNeeds(needs),
    dropped: droppedIds.join(','),
    without: leftOutIds.join(','),
  });
}

/** A need with the plays that ask for it; none where it was added by hand. */
export type AskedNeed = Need & { playIds: readonly string[] };

type Plays = Parameters<typeof firstPlays>[0] & Parameters<typeof needsOfPlays>[0];

/** The plays that count: those that were chosen, or the first where nobody chose. */
export function chosenPlays({ playIds }: Pick<RespondDraft, 'playIds'>, plays: Plays): readonly string[] {
  return playIds ?? firstPlays(plays);
}

/** What the response takes: what the chosen plays take, changed and added to as somebody wished. */
export function needsAsked(
  { needs, droppedIds }: Pick<RespondDraft, 'needs' | 'droppedIds'>,
  plays: Plays,
  chosenIds: readonly string[],
): AskedNeed[] {
  const own = new Map(needs.map((need) => [need.capacityId, need]));
  const taken = needsOfPlays(plays, chosenIds).filter(({ capacityId }) => !droppedIds.includes(capacityId));
  const takenIds = new Set(taken.map(({ capacityId }) => capacityId));
  const added = needs.filter(({ capacityId }) => !takenIds.has(capacityId));
  return [
    ...taken.map((one): AskedNeed => ({ ...one, ...own.get(one.capacityId) })),
    ...added.map((one): AskedNeed => ({ ...one, playIds: [] })),
  ].slice(0, MOST_NEEDS);
}
