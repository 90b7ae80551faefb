/** The stage's camera: it jumps or glides, and says each time that it has moved. */
import type { Box } from './boxes.ts';
import { between, type Camera, isInSight, type Size } from './camera.ts';
import { fitted, MARGIN, wholeIn } from './camera-fit.ts';

/** Looking at a part, closer than this would lose the whole. */
const CLOSEST_PART = 1.5;
const DURATION = 260;

export type StageCamera = {
  now: () => Camera;
  /** Jumps there; a glide under way ends. */
  set: (camera: Camera) => void;
  /** Shows the whole picture. @param beside room left and right of it, in pixels. */
  fitAll: (bounds: Box | null, size: Size, beside?: number) => void;
  /** Glides until a part of the picture is on the screen, if some of it is not. */
  reveal: (bounds: Box | null, size: Size) => void;
  glide: (to: Camera) => void;
  end: () => void;
};

export function createStageCamera(onMove: () => void): StageCamera {
  let camera: Camera = { zoom: 1, x: 0, y: 0 };
  let frame = 0;

  function set(next: Camera): void {
    cancelAnimationFrame(frame);
    camera = next;
    onMove();
  }

  function glide(to: Camera): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      set(to);
      return;
    }
    cancelAnimationFrame(frame);
    const from = camera;
    const start = performance.now();
    const step = () => {
      const share = Math.min(1, (performance.now() - start) / DURATION);
      camera = between(from, to, 1 - (1 - share) ** 3);
      if (share < 1) frame = requestAnimationFrame(step);
      onMove();
    };
    frame = requestAnimationFrame(step);
  }

  return {
    now: () => camera,
    set,
    glide,
    fitAll(bounds, size, beside = MARGIN) {
      if (bounds) set(wholeIn(bounds, size, beside));
    },
    reveal(bounds, size) {
      if (!bounds || isInSight(bounds, size, camera)) return;
      glide(fitted(bounds, size, { beside: 2 * MARGIN, above: MARGIN, closest: Math.max(camera.zoom, CLOSEST_PART) }));
    },
    end: () => cancelAnimationFrame(frame),
  };
}
