/** Members and ties that alone hold others to the rest: for coordinators. */
import type { Reading } from '#core/measures/reading.ts';
import { fragmentOfWhatIf } from '../../state/what-if-link.ts';
import { mapReadingText } from '../../text/map-reading-text.ts';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { MemberLink, nameOf, ReadingPart, type ReadingProps } from './reading-part.tsx';
import './reading-weak-points.css';

const SHOWN_AT_FIRST = 5;

type WeakPointsProps = ReadingProps & { weakPoints: NonNullable<Reading['weakPoints']> };

export function ReadingWeakPoints({ weakPoints: { members, ties }, network }: WeakPointsProps) {
  const words = mapReadingText.weakPoints;
  const [first] = members;
  const isSound = members.length === 0 && ties.length === 0;
  return (
    <ReadingPart
      title={words.title}
      sentence={isSound ? words.none : words.sentence(members.length, ties.length)}
      example={first === undefined ? null : words.example(nameOf(network, first.id), first.cutOff)}
      caution={words.caution}
    >
      <p>{words.forWhom}</p>
      {members.length === 0 ? null : <h4 class="reading-weak-points_title">{words.members}</h4>}
      <Rows items={members} keyOf={({ id }) => id} step={SHOWN_AT_FIRST}>
        {({ id, cutOff }) => (
          <Line name={<MemberLink network={network} id={id} />} facts={words.cutOff(cutOff)}>
            <a href={`/what-if#${fragmentOfWhatIf({ memberIds: [id], country: null, coalitionId: null })}`}>
              {words.whatIf}
            </a>
          </Line>
        )}
      </Rows>
      {ties.length === 0 ? null : <h4 class="reading-weak-points_title">{words.ties}</h4>}
      <Rows items={ties} keyOf={({ oneId, otherId }) => `${oneId} ${otherId}`} step={SHOWN_AT_FIRST}>
        {({ oneId, otherId, cutOff }) => (
          <Line
            name={
              <>
                <MemberLink network={network} id={oneId} /> – <MemberLink network={network} id={otherId} />
              </>
            }
            facts={words.cutOff(cutOff)}
          />
        )}
      </Rows>
    </ReadingPart>
  );
}
