/** Changes to the lists of an entry: what belongs to it is added, changed and taken out by its place. */
import { PRESENCE_KINDS, type Visibility } from '#core/vocabulary.ts';
import type { OwnEntry } from '../own-api.ts';
import { changeEntry } from './own-entry.ts';

export type OwnOffer = OwnEntry['offers'][number];
export type OwnNeed = OwnEntry['needs'][number];

/** What is new is nobody else's business until its editor says so. */
const AT_FIRST: Visibility = 'private';

/** One more way of being in a country; nothing where it is there in every way already. */
export function addPresence({ presences }: Pick<OwnEntry, 'presences'>, country: string): void {
  const isTaken = (kind: string) => presences.some((one) => one.country === country && one.kind === kind);
  const kind = PRESENCE_KINDS.find((one) => !isTaken(one));
  if (kind) changeEntry({ presences: [...presences, { country, kind, visibility: AT_FIRST }] });
}

export function addOffer({ offers }: Pick<OwnEntry, 'offers'>, capacityId: string): void {
  const offer = { capacityId, level: null, country: null, note: null, conditions: null, visibility: AT_FIRST };
  changeEntry({ offers: [...offers, offer] });
}

export function addNeed({ needs }: Pick<OwnEntry, 'needs'>, capacityId: string): void {
  changeEntry({ needs: [...needs, { capacityId, urgency: 2, note: null, visibility: AT_FIRST }] });
}

export function changedAt<Record>(records: readonly Record[], place: number, changes: Partial<Record>): Record[] {
  return records.map((record, index) => (index === place ? { ...record, ...changes } : record));
}

export function withoutAt<Record>(records: readonly Record[], place: number): Record[] {
  return records.filter((_, index) => index !== place);
}

export function allAt<Record extends { visibility: Visibility }>(
  records: readonly Record[],
  visibility: Visibility,
): Record[] {
  return records.map((record) => ({ ...record, visibility }));
}
