/** Whom a search that is kept finds now, and who of them is new. */
import type { Network } from '../network.ts';
import { readQuestion } from '../partners/asked.ts';
import type { PartnerQuestion } from '../partners/question.ts';
import { rankPartners } from '../partners/rank.ts';
import type { SealedSearch } from './questions.ts';

/** Enough to tell members apart, and short, as there can be many. */
const ID_LENGTH = 10;
/** Of more than that the best are remembered. */
const MOST_REMEMBERED = 5000;

/**
 * @param network as its owner sees it now: what it does not see is found for nobody.
 * @param today an ISO date.
 * @returns the beginnings of their ids, the best first; null where it asks for something that is not there any more.
 */
export function foundBy(question: PartnerQuestion, network: Network, today: string): string[] | null {
  const read = readQuestion(question, network, today);
  if (!read.ok) return null;
  const { partners } = rankPartners(read.asked, network);
  return partners.slice(0, MOST_REMEMBERED).map(({ member }) => member.id.slice(0, ID_LENGTH));
}

/** Those that its owner has not looked at yet. */
export function unseenIn(found: readonly string[], { seen }: Pick<SealedSearch, 'seen'>): string[] {
  const known = new Set(seen);
  return found.filter((id) => !known.has(id));
}

/** Those of whom there was no notice either. */
export function untoldIn(found: readonly string[], search: Pick<SealedSearch, 'seen' | 'told'>): string[] {
  const told = new Set(search.told);
  return unseenIn(found, search).filter((id) => !told.has(id));
}
