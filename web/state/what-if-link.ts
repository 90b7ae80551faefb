/** What is asked about losing members, and its form in the address, for links from other pages. */
import { ID_PATTERN } from '#core/id.ts';
import { COUNTRY, readFields, readList, readWord, writeFields } from './fragment-fields.ts';

export type WhatIfDraft = {
  /** Who would be gone, all together. */
  memberIds: readonly string[];
  country: string | null;
  /** Among whose members the worst losses are looked for; null: among all. */
  coalitionId: string | null;
};

export const MOST_LOST = 20;

export function whatIfFromFragment(fragment: string): WhatIfDraft {
  const fields = readFields(fragment);
  return {
    memberIds: readList(fields.get('members'), ID_PATTERN).slice(0, MOST_LOST),
    country: readWord(fields.get('country'), COUNTRY),
    coalitionId: readWord(fields.get('coalition'), ID_PATTERN),
  };
}

export function fragmentOfWhatIf({ memberIds, country, coalitionId }: WhatIfDraft): string {
  return writeFields({ members: memberIds.join(','), country, coalition: coalitionId });
}
