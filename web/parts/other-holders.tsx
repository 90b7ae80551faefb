/** Who else could hold a need: nobody else means that losing this member loses the capacity. */
import type { Proposal } from '../state/coalition-study.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import './other-holders.css';

type OtherHoldersProps = { line: Proposal['coverage'][number]; nameOf: (id: string) => string };

export function OtherHolders({ line, nameOf }: OtherHoldersProps) {
  const coalitions = coalitionsText;
  const { missing, otherIds } = line;
  if (missing > 0) return <>{coalitions.missingCell(missing)}</>;
  if (otherIds.length === 0) return <>{coalitions.candidatesSentence(0)}</>;
  return (
    <details class="other-holders">
      <summary>{coalitions.candidatesSentence(otherIds.length)}</summary>
      <ul class="other-holders_members">
        {otherIds.map((id) => (
          <li key={id}>
            <a href={`/members/${id}`}>{nameOf(id)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
