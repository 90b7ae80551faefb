/** Who else could hold a need: nobody else means that losing this member loses the capacity. */
import type { Proposal } from '../state/coalition-study.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Fold } from '../ui/fold.tsx';
import { MemberLinks } from './member-links.tsx';

type OtherHoldersProps = { line: Proposal['coverage'][number]; nameOf: (id: string) => string };

export function OtherHolders({ line, nameOf }: OtherHoldersProps) {
  const coalitions = coalitionsText;
  const { missing, otherIds } = line;
  if (missing > 0) return <>{coalitions.missingCell(missing)}</>;
  if (otherIds.length === 0) return <>{coalitions.candidatesSentence(0)}</>;
  return (
    <Fold summary={coalitions.candidatesSentence(otherIds.length)}>
      {() => <MemberLinks ids={otherIds} nameOf={nameOf} />}
    </Fold>
  );
}
