/** The instrument from before it is there: asked for once, loaded once, and done without where it does not load. */
import type { Box } from '../boxes.ts';
import type { Camera, Point } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import type { Palette } from '../palette.ts';
import type { Instrument } from './instrument.ts';
import { takenFrom } from './taken.ts';

export type LateInstrument = {
  /** Loads it, unless that was asked for before. */
  wake: () => void;
  /**
   * Gives it what it shall draw.
   * @returns what it holds, by id; null while it is not there.
   */
  hold: (drawing: Drawing, sight: Box, palette: Palette, askedIds?: ReadonlySet<string>) => ReadonlySet<string> | null;
  /** Has it draw the next frame, in which it calls `onRender`. False: it is not there. */
  follow: (camera: Camera) => boolean;
  resize: () => void;
  end: () => void;
};

type LateInstrumentParts = {
  ground: HTMLElement;
  onReady: () => void;
  onFail: () => void;
  onRender: () => void;
  onGrab: (id: string) => void;
  onDrag: (id: string, to: Point) => void;
  onFree: (id: string, hasMoved: boolean) => void;
};

export function createLateInstrument({ ground, onReady, onFail, ...events }: LateInstrumentParts): LateInstrument {
  let state: 'asleep' | 'waking' | 'ended' = 'asleep';
  let instrument: Instrument | null = null;

  async function load(): Promise<void> {
    const { createInstrument } = await import('./instrument.ts');
    if (state === 'ended') return;
    const container = document.createElement('div');
    container.className = 'map_instrument';
    ground.append(container);
    instrument = createInstrument({ container, ...events });
    onReady();
  }

  return {
    wake() {
      if (state !== 'asleep') return;
      state = 'waking';
      load().catch(onFail);
    },
    hold(drawing, sight, palette, askedIds = new Set()) {
      if (!instrument) return null;
      const taken = takenFrom(drawing, sight, askedIds);
      instrument.hold(taken, palette);
      return new Set([...taken.marks, ...taken.lines].map(({ id }) => id));
    },
    follow(camera) {
      instrument?.follow(camera);
      return instrument !== null;
    },
    resize: () => instrument?.resize(),
    end() {
      state = 'ended';
      instrument?.end();
    },
  };
}
