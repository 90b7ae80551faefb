/** When the instrument is worth its 140 kB: once somebody turns to the map, or on a fast line when nothing else is on. */

/** How long a page rests before something is loaded ahead, in milliseconds. */
const REST = 2500;

type Line = { saveData?: boolean; effectiveType?: string };

/** @returns whether the device asks to be spared, or its line is very slow: then only what is about to drag counts. */
export function isThrifty(line: Line | null): boolean {
  return line !== null && (line.saveData === true || /2g$/.test(line.effectiveType ?? ''));
}

export function wakeInTime(frame: HTMLElement, wake: () => void, signal: AbortSignal): void {
  const line = lineOf(navigator);
  if (isThrifty(line)) return;
  for (const type of ['pointerenter', 'touchstart', 'keydown']) {
    frame.addEventListener(type, wake, { signal, once: true, passive: true });
  }
  if (line?.effectiveType !== '4g' || matchMedia('(pointer: coarse)').matches) return;
  const resting = setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(wake);
  }, REST);
  signal.addEventListener('abort', () => clearTimeout(resting));
}

/** Some browsers say how good the line is. */
function lineOf(device: Navigator): Line | null {
  return 'connection' in device && isLine(device.connection) ? device.connection : null;
}

function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null;
}
