/** The place of the first picture, in the size of the map that follows it. What draws it comes after the list. */
import { useEffect, useRef } from 'preact/hooks';
import { mapFirstText } from '../../text/map-first-text.ts';
import type { MapNetwork } from '../map-network.ts';
import { mayBeFirst } from './may-be-first.ts';
import '../map.css';

type FirstMapProps = {
  network: MapNetwork;
  /** The code that draws does not load. */
  onFail: () => void;
};

export function FirstMap({ network, onFail }: FirstMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const shown = canvas.current;
    if (!shown || !mayBeFirst(network)) return;
    const ending = new AbortController();
    const { signal } = ending;
    import('./first-picture.ts').then(({ showFirstPicture }) => {
      if (!signal.aborted) showFirstPicture(shown, network, signal);
    }, onFail);
    return () => ending.abort();
  }, [network]);
  return (
    <div class="map">
      <div class="map_frame">
        <div class="map_canvas" role="img" aria-label={mapFirstText.canvas} aria-describedby="map-summary">
          <canvas class="map_painter" ref={canvas} />
        </div>
      </div>
      <p class="only-spoken" id="map-summary">
        {summaryOf(network)}
      </p>
      <div class="map_words" />
    </div>
  );
}

function summaryOf({ members, ties }: MapNetwork): string {
  const countries = new Set(members.flatMap((member) => member.countries));
  return mapFirstText.canvasSummary(members.length, countries.size, ties.length);
}
