/** Paints the first picture, at the place and in the size of the map that follows it. */
import { useEffect, useRef } from 'preact/hooks';
import { mapFirstText } from '../../text/map-first-text.ts';
import type { MapNetwork } from '../map-network.ts';
import { onColourChange, readPalette } from '../page-palette.ts';
import { fitToScreen } from '../painter/fit-to-screen.ts';
import { firstDrawing, mayBeFirst } from './first-drawing.ts';
import { paintFirst } from './first-painter.ts';
import '../map.css';

export function FirstMap({ network }: { network: MapNetwork }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const shown = canvas.current;
    const brush = shown?.getContext('2d');
    if (!shown || !brush || !mayBeFirst(network)) return;
    // After the list is there: it takes a cheap phone a while.
    const drawing = firstDrawing(network);
    const paint = () => paintFirst(brush, drawing, readPalette(shown.parentElement ?? shown), fitToScreen(shown));
    const ending = new AbortController();
    onColourChange(ending.signal, paint);
    const watcher = new ResizeObserver(paint);
    watcher.observe(shown);
    return () => {
      ending.abort();
      watcher.disconnect();
    };
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
