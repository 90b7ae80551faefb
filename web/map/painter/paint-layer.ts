/**
 * The canvas that the painter paints on. While a picture of very many lines is moved, the canvas moves as it is, and is
 * painted anew at rest or when it no longer covers the screen: painting it whole would take longer than a frame.
 */
import type { Camera, Size } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import type { Palette } from '../palette.ts';
import { paint } from './paint.ts';

/** From so many lines and marks on. */
const MANY = 5000;
/** How much of the screen's width and height such a picture is painted beyond each side. */
const BEYOND = 0.2;

export type PaintLayer = {
  /** Paints it, unless just that is already there. */
  paint: (drawing: Drawing, camera: Camera, isMoving: boolean) => void;
  setPalette: (palette: Palette) => void;
};

type Painted = { drawing: Drawing; palette: Palette; camera: Camera; size: Size; scale: number; beyond: number };

export function createPaintLayer(canvas: HTMLCanvasElement, firstPalette: Palette): PaintLayer {
  const brush = canvas.getContext('2d');
  let palette = firstPalette;
  let painted: Painted | null = null;

  function paintWhole(drawing: Drawing, camera: Camera, size: Size): void {
    if (!brush) return;
    const scale = devicePixelRatio;
    const beyond = drawing.lines.length + drawing.marks.length > MANY ? BEYOND : 0;
    const [left, top] = [Math.round(size.width * beyond), Math.round(size.height * beyond)];
    const [width, height] = [size.width + 2 * left, size.height + 2 * top];
    const [columns, rows] = [Math.round(width * scale), Math.round(height * scale)];
    if (canvas.width !== columns) canvas.width = columns;
    if (canvas.height !== rows) canvas.height = rows;
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.clearRect(0, 0, columns, rows);
    brush.setTransform(scale, 0, 0, scale, left * scale, top * scale);
    paint(brush, drawing, camera, palette);
    canvas.style.inlineSize = `${width}px`;
    canvas.style.blockSize = `${height}px`;
    canvas.style.left = `${-left}px`;
    canvas.style.top = `${-top}px`;
    canvas.style.transform = '';
    painted = { drawing, palette, camera, size, scale, beyond };
  }

  /** Whether it is enough to move the canvas. */
  function moveCanvas({ camera, size, beyond }: Painted, to: Camera): boolean {
    const factor = to.zoom / camera.zoom;
    const [left, top] = [size.width * beyond, size.height * beyond];
    const [x, y] = [to.x - camera.x * factor, to.y - camera.y * factor];
    const covers =
      x - left * factor <= 0 &&
      y - top * factor <= 0 &&
      x + (size.width + left) * factor >= size.width &&
      y + (size.height + top) * factor >= size.height;
    if (!covers || factor > 3) return false;
    canvas.style.transformOrigin = `${left}px ${top}px`;
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${factor})`;
    return true;
  }

  return {
    paint(drawing, camera, isMoving) {
      const { clientWidth: width, clientHeight: height } = canvas.parentElement ?? canvas;
      const before = painted;
      if (before && isSameBut(before, drawing, palette, { width, height })) {
        if (isSameCamera(before.camera, camera)) {
          canvas.style.transform = '';
          return;
        }
        if (isMoving && before.beyond > 0 && moveCanvas(before, camera)) return;
      }
      paintWhole(drawing, camera, { width, height });
    },
    setPalette(next) {
      palette = next;
    },
  };
}

/** All but the camera. */
function isSameBut(painted: Painted, drawing: Drawing, palette: Palette, { width, height }: Size): boolean {
  return (
    painted.drawing === drawing &&
    painted.palette === palette &&
    painted.size.width === width &&
    painted.size.height === height &&
    painted.scale === devicePixelRatio
  );
}

function isSameCamera(one: Camera, other: Camera): boolean {
  return one.zoom === other.zoom && one.x === other.x && one.y === other.y;
}
