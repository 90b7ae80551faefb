/** Paints the first picture, at the place and in the size of the map that follows it. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { mapFirstText } from '../../text/map-first-text.ts';
import { wholeIn } from '../camera.ts';
import { drawingOf } from '../drawing.ts';
import type { MapNetwork } from '../map-network.ts';
import { onColourChange, readPalette } from '../page-palette.ts';
import { fitToScreen } from '../painter/fit-to-screen.ts';
import { paint } from '../painter/paint.ts';
import { paintFirstLabels } from './first-labels.ts';
import { type FirstPicture, firstPictureOf } from './first-scene.ts';
import '../map.css';

export function FirstMap({ network }: { network: MapNetwork }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = useMemo(() => firstPictureOf(network), [network]);
  useEffect(() => {
    const shown = canvas.current;
    if (!shown) return;
    const draw = painterOf(shown, picture);
    const ending = new AbortController();
    onColourChange(ending.signal, draw);
    const watcher = new ResizeObserver(draw);
    watcher.observe(shown);
    return () => {
      ending.abort();
      watcher.disconnect();
    };
  }, [picture]);
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

function painterOf(canvas: HTMLCanvasElement, picture: FirstPicture): () => void {
  const drawing = drawingOf(picture.scene, picture.layout);
  return () => {
    const brush = canvas.getContext('2d');
    const { clientWidth: width, clientHeight: height } = canvas;
    if (!brush || !drawing.bounds || width === 0 || height === 0) return;
    const palette = readPalette(canvas.parentElement ?? canvas);
    const camera = wholeIn(drawing.bounds, { width, height });
    const scale = fitToScreen(canvas);
    brush.setTransform(scale, 0, 0, scale, 0, 0);
    brush.clearRect(0, 0, width, height);
    paint(brush, drawing, camera, palette);
    paintFirstLabels(brush, picture, camera, palette, width);
  };
}

function summaryOf({ members, ties }: MapNetwork): string {
  const countries = new Set(members.flatMap((member) => member.countries));
  return mapFirstText.canvasSummary(members.length, countries.size, ties.length);
}
