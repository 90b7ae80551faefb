/** Who stands between others. */
import { mapReadingText } from '../../text/map-reading-text.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { LightButton, MemberLink, nameOf, ReadingPart, type ReadingProps } from './reading-part.tsx';

const SHOWN_AT_FIRST = 5;
/** Burt's constraint of somebody whose neighbours hardly know each other. */
const FREE = 0.4;

export function ReadingBrokers({ reading, network, change }: ReadingProps) {
  const { brokers, countedFrom, whole } = reading;
  const words = mapReadingText.brokers;
  const [first] = brokers;
  const [freest] = brokers.toSorted((one, other) => (one.constraint ?? 2) - (other.constraint ?? 2));
  return (
    <ReadingPart
      title={words.title}
      sentence={first === undefined ? words.none : words.sentence}
      example={first === undefined ? null : words.example(nameOf(network, first.id), first.share)}
      caution={words.caution}
    >
      {freest === undefined || (freest.constraint ?? 1) > FREE ? null : (
        <p>{words.reach(nameOf(network, freest.id))}</p>
      )}
      {countedFrom < whole.members ? <p>{words.estimate(countedFrom, whole.members)}</p> : null}
      <Rows items={brokers} keyOf={({ id }) => id} step={SHOWN_AT_FIRST} isNumbered>
        {({ id, share, communities }) => (
          <Line name={<MemberLink network={network} id={id} />} facts={words.line(share, communities.length)} />
        )}
      </Rows>
      {first === undefined ? null : (
        <ButtonRow>
          <Button onClick={() => change({ size: 'betweenness' })}>{words.size}</Button>
          <LightButton ids={brokers.map(({ id }) => id)} />
        </ButtonRow>
      )}
    </ReadingPart>
  );
}
