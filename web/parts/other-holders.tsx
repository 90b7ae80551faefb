/** Who else could hold a need: nobody else means that losing this member loses the capacity. */
import type { Api } from '../api.ts';
import { namesFrom } from '../state/names.ts';
import { network } from '../state/network.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import './other-holders.css';

type OtherHoldersProps = { line: Api['proposal']['coverage'][number]; words: Words };

export function OtherHolders({ line, words }: OtherHoldersProps) {
  const coalitions = coalitionsText;
  const { missing, otherIds } = line;
  if (missing > 0) return <>{coalitions.missingCell(missing)}</>;
  if (otherIds.length === 0) return <>{coalitions.candidatesSentence(0)}</>;
  const { member } = namesFrom(words);
  return (
    <details class="other-holders" onToggle={network.load}>
      <summary>{coalitions.candidatesSentence(otherIds.length)}</summary>
      <ul class="other-holders_members">
        {otherIds.map((id) => (
          <li key={id}>
            <a href={`/members/${id}`}>{member(id)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
