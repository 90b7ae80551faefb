/** Which ties somebody sees. */
import type { Tie } from '../network.ts';
import type { StoredTie } from '../stored-network.ts';
import { type Closeness, opensTo } from './levels.ts';
import type { Prepared } from './prepared.ts';

/** Either end's editors see a tie; everybody else needs what both ends ask for. An end out of sight takes it away. */
export function seenTies({ groups, ties }: Prepared, closeness: Closeness[]): Tie[] {
  const { stored, bare, ends } = ties;
  const isOpen = groups.map(({ member }, place) => opensTo(member.visibility, closeness[place] ?? 'public'));
  const isSeen = (tie: StoredTie, a: number, b: number) => {
    const [closeToA, closeToB] = [closeness[a], closeness[b]];
    if (closeToA === undefined || closeToB === undefined || !isOpen[a] || !isOpen[b]) return false;
    if (closeToA === 'own' || closeToB === 'own') return true;
    return opensTo(tie.aVisibility, closeToA) && opensTo(tie.bVisibility, closeToB);
  };
  return bare.filter((_, place) => {
    const tie = stored[place];
    return tie !== undefined && isSeen(tie, ends[2 * place] ?? -1, ends[2 * place + 1] ?? -1);
  });
}
