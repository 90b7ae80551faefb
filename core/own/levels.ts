/** The levels of an entry, none wider than it may be. */
import { narrowest } from '../visibility/levels.ts';
import type { Visibility } from '../vocabulary.ts';
import type { Entry } from './entry.ts';

/**
 * The entry with every level as it takes effect: the narrower of its own and that of the whole, and for a need never
 * public. Nobody sees more or less for it.
 */
export function withEffectiveLevels(entry: Entry): Entry {
  const within = (level: Visibility) => narrowest(entry.visibility, level);
  const narrowed = <Record extends { visibility: Visibility }>(record: Record): Record => ({
    ...record,
    visibility: within(record.visibility),
  });
  return {
    ...entry,
    descriptionVisibility: within(entry.descriptionVisibility),
    websiteVisibility: within(entry.websiteVisibility),
    aliasesVisibility: within(entry.aliasesVisibility),
    identifiersVisibility: within(entry.identifiersVisibility),
    languagesVisibility: within(entry.languagesVisibility),
    availabilityVisibility: within(entry.availabilityVisibility),
    reachVisibility: within(entry.reachVisibility),
    stanceVisibility: within(entry.stanceVisibility),
    requestLimitVisibility: within(entry.requestLimitVisibility),
    presences: entry.presences.map(narrowed),
    offers: entry.offers.map(narrowed),
    needs: entry.needs.map(narrowed).map((need) => ({ ...need, visibility: narrowest('network', need.visibility) })),
  };
}
