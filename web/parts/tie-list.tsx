/** A member's ties, read from its own side. */
import type { Api, Source } from '../api.ts';
import { groupBy } from '../state/group-by.ts';
import { pagesText } from '../text/pages-text.ts';
import { Rows } from '../ui/rows.tsx';
import { MemberRow } from './member-row.tsx';
import { SourceCitation } from './source-citation.tsx';
import './tie-list.css';

type TieListProps = { memberId: string } & Pick<Api['member'], 'ties' | 'tied' | 'sources'>;
type Tie = Api['member']['ties'][number];

export function TieList({ memberId, ties, tied, sources }: TieListProps) {
  if (ties.length === 0) return <p>{pagesText.member.tiesNone}</p>;
  const tiesByOther = groupBy(ties, ({ a, b }) => (a === memberId ? b : a));
  return (
    <Rows items={tied} keyOf={({ id }) => id}>
      {(other) => (
        <MemberRow member={other}>
          {(tiesByOther.get(other.id) ?? []).map((tie) => (
            <TieLine
              words={tieWords(tie, memberId)}
              source={sources.find(({ id }) => id === tie.sourceId)}
              key={`${tie.kind} ${tie.direction}`}
            />
          ))}
        </MemberRow>
      )}
    </Rows>
  );
}

/** A tie is as good as its source and as old. */
function TieLine({ words, source }: { words: string; source: Source | undefined }) {
  return (
    <span class="tie-list_tie">
      {words}
      {source ? (
        <>
          {' · '}
          <SourceCitation source={source} />
        </>
      ) : null}
    </span>
  );
}

function tieWords({ a, kind, direction, since, until }: Tie, memberId: string): string {
  const leadsAway = direction === 'both' || (direction === 'a-to-b') === (a === memberId);
  const kindWords = leadsAway ? pagesText.tieKinds[kind] : pagesText.tieKindsReversed[kind];
  const dates = [since ? pagesText.member.since(since) : '', until ? pagesText.member.until(until) : ''];
  return [kindWords, ...dates].filter(Boolean).join(', ');
}
