/** One way from member to member: `Amani – partner of – Badili – in Lake Coalition with – Ceiba`. */
import type { Way } from '#core/paths/way-between.ts';
import { mapPathText } from '../../text/map-path-text.ts';
import type { MapNetwork } from '../map-network.ts';
import './way-sentence.css';

export function WaySentence({ way, network }: { way: Way; network: MapNetwork }) {
  const nameOf = (id: string) => network.memberById.get(id)?.name ?? id;
  const coalitionNames = new Map(network.coalitions.map(({ id, name }) => [id, name]));
  return (
    <p class="way-sentence">
      <a href={`/members/${way.fromId}`}>{nameOf(way.fromId)}</a>
      {way.steps.map(({ toId, by }) => (
        <span key={toId}>
          <span class="way-sentence_by">
            {' – '}
            {mapPathText.by(
              by.ties,
              by.coalitionIds.map((id) => coalitionNames.get(id) ?? id),
            )}
            {' – '}
          </span>
          <a href={`/members/${toId}`}>{nameOf(toId)}</a>
        </span>
      ))}
    </p>
  );
}
