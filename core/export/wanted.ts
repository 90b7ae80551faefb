/** Whom of a network somebody wants to take away. */
import { membersWhere, unknownIn } from '../members.ts';
import type { Network } from '../network.ts';
import type { ExportQuestion } from './question.ts';

/**
 * @returns the ids of the members that the viewer sees, asked for and that fit, or the first word that the network does
 *   not know. Ids of nobody and of somebody out of sight are left out alike.
 */
export function wantedIn(network: Network, { memberIds, filter }: Pick<ExportQuestion, 'memberIds' | 'filter'>) {
  const unknown = unknownIn(network, filter);
  if (unknown) return { ok: false as const, ...unknown };
  const asked = memberIds === null ? null : new Set(memberIds);
  const fitting = membersWhere(network, filter).filter(({ id }) => asked === null || asked.has(id));
  return { ok: true as const, ids: new Set(fitting.map(({ id }) => id)) };
}

/** Whether all of the network is wanted, with what belongs to no member in particular. */
export function isWhole({ memberIds, filter }: Pick<ExportQuestion, 'memberIds' | 'filter'>): boolean {
  return memberIds === null && Object.values(filter).every((value) => value === undefined);
}
