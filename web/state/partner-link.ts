/** The link to the partner finder, for pages that know little else of it. */
import type { Level, Urgency } from '#core/vocabulary.ts';
import { writeFields } from './fragment-fields.ts';

type PartnerLink = {
  /** What the capacities come from, where it is a threat. */
  threatId?: string;
  capacities?: readonly { capacityId: string; minLevel?: Level; urgency?: Urgency }[];
  country?: string | null;
  /** Only those who say that they can help there and are not there. */
  isFromOutside?: boolean;
  /** For whom a partner is sought. */
  seekerId?: string;
};

export function partnerLink(link: PartnerLink): string {
  const { threatId = null, capacities = [], country = null, isFromOutside = false, seekerId = null } = link;
  const sought = capacities.map(({ capacityId, minLevel = 1, urgency }) => {
    if (urgency !== undefined) return `${capacityId}:${minLevel}:${urgency}`;
    return minLevel > 1 ? `${capacityId}:${minLevel}` : capacityId;
  });
  const where = isFromOutside ? 'outside' : null;
  return `/partners#${writeFields({ threat: threatId, capacities: sought.join(','), country, where, seeker: seekerId })}`;
}
