/** The ties as they were at a time: by sliding, by typing, or step by step on its own. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { changesAsOf, timesOf } from '#core/tie-time.ts';
import { mapTimeText } from '../../text/map-time-text.ts';
import { Button } from '../../ui/button.tsx';
import { Slider } from '../../ui/slider.tsx';
import { useMedia } from '../use-media.ts';
import type { PanelProps } from './panel-props.ts';
import { TimeField } from './time-field.tsx';
import './time-panel.css';

const STEP_MS = 900;

export function TimePanel({ network, view, change }: PanelProps) {
  const times = useMemo(() => timesOf(network.ties), [network]);
  const { asOf } = view;
  // The last place, after all times, stands for all ties.
  const place = asOf === null ? times.length : nearest(times, asOf);
  const goTo = (to: number) => change({ asOf: times[to] ?? null });
  const { isPlaying, toggle } = usePlaying(place, times.length, goTo);
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  if (times.length === 0) {
    return (
      <div class="time-panel">
        <p>{mapTimeText.nothingDated}</p>
        {asOf === null ? null : <AllAgain onClick={() => change({ asOf: null })} />}
      </div>
    );
  }
  return (
    <div class="time-panel">
      <Slider
        label={mapTimeText.slider}
        said={asOf === null ? mapTimeText.all : mapTimeText.time(asOf)}
        value={place}
        most={times.length}
        step={1}
        ends={[mapTimeText.time(times[0] ?? ''), mapTimeText.all]}
        onInput={goTo}
      />
      <TimeField asOf={asOf} onChange={(to) => change({ asOf: to })} />
      <div class="time-panel_row">
        {isCalm ? (
          <Button onClick={() => goTo(place >= times.length - 1 ? 0 : place + 1)}>{mapTimeText.onwards}</Button>
        ) : (
          <Button onClick={toggle}>{isPlaying ? mapTimeText.pause : mapTimeText.play}</Button>
        )}
        {asOf === null ? null : <AllAgain onClick={() => change({ asOf: null })} />}
      </div>
      <p class="time-panel_said" role="status">
        {sentence(network.ties, asOf)}
      </p>
      <p class="time-panel_caution">{mapTimeText.caution}</p>
    </div>
  );
}

function AllAgain({ onClick }: { onClick: () => void }) {
  return (
    <Button weight="plain" onClick={onClick}>
      {mapTimeText.showAll}
    </Button>
  );
}

function sentence(ties: PanelProps['network']['ties'], asOf: string | null): string {
  if (asOf === null) {
    const undated = ties.filter(({ since, until }) => since === null && until === null).length;
    return `${mapTimeText.everything(ties.length)} ${mapTimeText.undated(undated)}`;
  }
  const changes = changesAsOf(ties, asOf);
  return [
    mapTimeText.there(changes.there, asOf),
    mapTimeText.changes(changes),
    mapTimeText.undated(changes.undated),
  ].join(' ');
}

/** Where a time stands among the times: the last that is not after it. */
function nearest(times: readonly string[], asOf: string): number {
  return Math.max(
    0,
    times.findLastIndex((time) => time <= asOf),
  );
}

/** Steps on until the last time, from the first where it stood at the end. */
function usePlaying(place: number, count: number, goTo: (place: number) => void) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    if (place === count - 1) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => goTo(place + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, place, count]);
  const toggle = () => {
    if (!isPlaying && place >= count - 1) goTo(0);
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle };
}
