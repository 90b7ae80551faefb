/** Who could close a gap in one way: the first few by name, and how many more. */
import { mapGapsText } from '../../text/map-gaps-text.ts';
import type { MapNetwork } from '../map-network.ts';

type CloserNamesProps = {
  label: string;
  ids: readonly string[];
  network: MapNetwork;
  /** What is to be said of a member behind its name; empty: nothing. */
  noteOf?: (id: string) => string;
};

const MOST_NAMES = 4;

export function CloserNames({ label, ids, network, noteOf = () => '' }: CloserNamesProps) {
  if (ids.length === 0) return null;
  const more = ids.length - MOST_NAMES;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {ids.slice(0, MOST_NAMES).map((id, index) => {
          const note = noteOf(id);
          return (
            <span key={id}>
              {index > 0 ? ', ' : null}
              <a href={`/members/${id}`}>{network.memberById.get(id)?.name ?? id}</a>
              {note === '' ? null : ` (${note})`}
            </span>
          );
        })}
        {more > 0 ? ` ${mapGapsText.more(more)}` : null}
      </dd>
    </div>
  );
}
