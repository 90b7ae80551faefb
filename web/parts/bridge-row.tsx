/** Another network as a line of a list: what it is, who reaches it, and whether one's own organisation does. */
import type { Bridge } from '../bridges-api.ts';
import { bridgesText } from '../text/bridges-text.ts';
import './bridge-row.css';

export function BridgeRow({ bridge }: { bridge: Bridge }) {
  const { id, name, acronym, kind, note, memberCount, only, own, visibility, proposer } = bridge;
  const isProposed = visibility === 'private';
  return (
    <div class="bridge-row">
      <div class="bridge-row_words">
        <p class="bridge-row_name">
          <a href={`/bridges/${id}`}>{name}</a>
          {acronym ? <span class="bridge-row_soft"> {acronym}</span> : null}
        </p>
        <p class="bridge-row_facts">
          <span>{bridgesText.kinds[kind]}</span>
          {own === null ? null : <span class="bridge-row_own">{bridgesText.ownIn}</span>}
          {isProposed ? <span>{proposedWords(proposer)}</span> : null}
        </p>
        {note ? <p class="bridge-row_note">{note}</p> : null}
      </div>
      {memberCount > 0 ? (
        <p class="bridge-row_reach">{only ? bridgesText.only(only.name) : bridgesText.inside(memberCount)}</p>
      ) : null}
    </div>
  );
}

function proposedWords(proposer: Bridge['proposer']): string {
  return proposer ? bridgesText.proposedBy(proposer.name) : bridgesText.isProposed;
}
