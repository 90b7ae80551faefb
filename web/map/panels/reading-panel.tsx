/** The network in words: what its measures say, each with an example from the picture and a caution. */
import { useEffect } from 'preact/hooks';
import { mapReadingText } from '../../text/map-reading-text.ts';
import { litMembers } from '../reading/lit-members.ts';
import { useReading } from '../reading/use-reading.ts';
import type { PanelProps } from './panel-props.ts';
import { ReadingBrokers } from './reading-brokers.tsx';
import { ReadingCommunities } from './reading-communities.tsx';
import { ReadingCore } from './reading-core.tsx';
import { ReadingDensity } from './reading-density.tsx';
import { ReadingMixing } from './reading-mixing.tsx';
import { ReadingWeakPoints } from './reading-weak-points.tsx';
import './reading-panel.css';

export function ReadingPanel({ network, view, change }: PanelProps) {
  const read = useReading(network, view.asOf);
  useEffect(
    () => () => {
      litMembers.value = null;
    },
    [network, view.asOf],
  );
  if (read.state !== 'ready') {
    return <p role="status">{read.state === 'waiting' ? mapReadingText.waiting : mapReadingText.failed}</p>;
  }
  const { reading } = read;
  if (reading.core === null) return <p role="status">{mapReadingText.untied}</p>;
  const part = { reading, network, view, change };
  return (
    <div class="reading-panel">
      <p class="reading-panel_intro">
        {mapReadingText.intro}
        {view.asOf === null ? null : ` ${mapReadingText.asOf(view.asOf)}`}
      </p>
      <ReadingDensity {...part} />
      <ReadingCommunities {...part} />
      <ReadingBrokers {...part} />
      <ReadingMixing {...part} />
      <ReadingCore {...part} />
      {reading.weakPoints === null ? null : <ReadingWeakPoints {...part} weakPoints={reading.weakPoints} />}
    </div>
  );
}
