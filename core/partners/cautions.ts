/** What to know before asking a partner, beside the reasons for it. */
import type { Member } from '../network.ts';
import type { Stance } from '../vocabulary.ts';
import type { Asked } from './asked.ts';
import { offersFor } from './criteria.ts';
import { isFresh } from './left-out.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Reason } from './reasons.ts';
import { scoreOf, sumOf } from './score.ts';

export type Caution =
  | { kind: 'stance'; theirs: Stance; ours: Stance }
  /** Points below 0, already taken off the score. */
  | { kind: 'busy'; points: number }
  | { kind: 'stale'; confirmedOn: string | null; vouchedOn: string | null }
  /** Offers that count ask something in return or rule something out; in which words stands on the member's page. */
  | { kind: 'conditions'; capacityIds: string[] }
  | { kind: 'level-unstated'; capacityIds: string[] };

export function cautionsFor(asked: Asked, member: Member, reasons: Reason[], around: Neighbourhood): Caution[] {
  return [
    ...stanceCaution(asked.seeker, member),
    ...busyCaution(asked, member, reasons, around),
    ...staleCaution(member, asked.today),
    ...conditionsCaution(asked, member),
    ...levelCaution(reasons),
  ];
}

/** One speaks out, the other works only where nobody watches. */
function stanceCaution(seeker: Member | null, { stance: theirs }: Member): Caution[] {
  const ours = seeker?.stance ?? null;
  if (ours === null || theirs === null) return [];
  const isConflict = [ours, theirs].includes('public') && [ours, theirs].includes('quiet-only');
  return isConflict ? [{ kind: 'stance', theirs, ours }] : [];
}

function busyCaution(asked: Asked, member: Member, reasons: Reason[], around: Neighbourhood): Caution[] {
  if (member.availability !== 'busy') return [];
  const whenOpen = scoreOf(asked, { ...member, availability: 'open' }, around);
  return [{ kind: 'busy', points: inTenths(sumOf(reasons) - whenOpen) }];
}

/** The difference of two scores, without what binary fractions leave. */
export function inTenths(points: number): number {
  return Math.round(points * 10) / 10;
}

function staleCaution(member: Member, today: string): Caution[] {
  if (isFresh(member, today)) return [];
  const { confirmedOn, vouchedOn } = member;
  return [{ kind: 'stale', confirmedOn, vouchedOn }];
}

function conditionsCaution(asked: Asked, member: Member): Caution[] {
  const soughtIds = new Set(asked.sought.map(({ capacityId }) => capacityId));
  const conditional = offersFor(asked, member).filter(({ conditions }) => conditions !== null);
  const capacityIds = [...new Set(conditional.map(({ capacityId }) => capacityId))]
    .filter((id) => soughtIds.has(id))
    .sort();
  return capacityIds.length > 0 ? [{ kind: 'conditions', capacityIds }] : [];
}

function levelCaution(reasons: Reason[]): Caution[] {
  const covers = reasons.flatMap((reason) => (reason.term === 'reciprocity' ? reason.covers : []));
  const capacityIds = covers.filter(({ level }) => level === null).map(({ capacityId }) => capacityId);
  return capacityIds.length > 0 ? [{ kind: 'level-unstated', capacityIds }] : [];
}
