/** One way from member to member: `Amani – partner of – Badili – in Lake Coalition with – Ceiba`. */
import type { Way } from '#core/paths/way-between.ts';
import { mapPathText } from '../text/map-path-text.ts';
import './way-sentence.css';

type WaySentenceProps = {
  way: Way;
  nameOf: (memberId: string) => string;
  coalitionName: (coalitionId: string) => string;
};

export function WaySentence({ way, nameOf, coalitionName }: WaySentenceProps) {
  return (
    <p class="way-sentence">
      <a href={`/members/${way.fromId}`}>{nameOf(way.fromId)}</a>
      {way.steps.map(({ toId, by }) => (
        <span key={toId}>
          <span class="way-sentence_by">
            {' – '}
            {mapPathText.by(by.ties, by.coalitionIds.map(coalitionName))}
            {' – '}
          </span>
          <a href={`/members/${toId}`}>{nameOf(toId)}</a>
        </span>
      ))}
    </p>
  );
}
