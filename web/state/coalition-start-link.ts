/** The link that leads from a proposed coalition to starting it: who, where, for what, and how openly. */
import { ID_PATTERN } from '#core/id.ts';
import { MODES, type Mode } from '#core/vocabulary.ts';
import { type Need, readNeeds, writeNeeds } from './coalition-needs.ts';
import { COUNTRY, readFields, readList, readWord, writeFields } from './fragment-fields.ts';

export type CoalitionStart = {
  country: string | null;
  memberIds: readonly string[];
  /** The seats: what they are to hold together. */
  needs: readonly Need[];
  /** Null: not chosen yet. */
  mode: Mode | null;
  /** The member that the proposal suggests as convenor. */
  convenorId: string | null;
};

export const START_PATH = '/coalitions/start';

export function startLink(start: CoalitionStart): string {
  const { country, memberIds, needs, mode, convenorId } = start;
  const fragment = writeFields({
    country,
    members: memberIds.join(','),
    needs: writeNeeds(needs),
    mode,
    convenor: convenorId,
  });
  return fragment === '' ? START_PATH : `${START_PATH}#${fragment}`;
}

/** Reads the fragment of such a link; what it does not understand, it leaves out. */
export function startFromFragment(fragment: string): CoalitionStart {
  const fields = readFields(fragment);
  const memberIds = readList(fields.get('members'), ID_PATTERN);
  const convenorId = readWord(fields.get('convenor'), ID_PATTERN);
  return {
    country: readWord(fields.get('country'), COUNTRY),
    memberIds,
    needs: readNeeds(fields.get('needs')),
    mode: MODES.find((mode) => mode === fields.get('mode')) ?? null,
    convenorId: convenorId !== null && memberIds.includes(convenorId) ? convenorId : null,
  };
}
