/** A member's ties, read from its own side. */
import type { Api } from '../api.ts';
import { groupBy } from '../state/group-by.ts';
import { text } from '../text/text.ts';
import { Rows } from '../ui/rows.tsx';
import { MemberRow } from './member-row.tsx';

type TieListProps = { memberId: string } & Pick<Api['member'], 'ties' | 'tied'>;
type Tie = Api['member']['ties'][number];

export function TieList({ memberId, ties, tied }: TieListProps) {
  if (ties.length === 0) return <p>{text.member.tiesNone}</p>;
  const tiesByOther = groupBy(ties, ({ a, b }) => (a === memberId ? b : a));
  return (
    <Rows items={tied} keyOf={({ id }) => id}>
      {(other) => (
        <MemberRow member={other}>
          {(tiesByOther.get(other.id) ?? []).map((tie) => tieWords(tie, memberId)).join(' · ')}
        </MemberRow>
      )}
    </Rows>
  );
}

function tieWords({ a, kind, direction, since, until }: Tie, memberId: string): string {
  const leadsAway = direction === 'both' || (direction === 'a-to-b') === (a === memberId);
  const kindWords = leadsAway ? text.tieKinds[kind] : text.tieKindsReversed[kind];
  const dates = [since ? text.member.since(since) : '', until ? text.member.until(until) : ''];
  return [kindWords, ...dates].filter(Boolean).join(', ');
}
