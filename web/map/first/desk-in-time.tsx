/**
 * Brings the desk: at once where the line is quick or the first picture would not do, otherwise at the first touch.
 * Until then there are the first picture and the list.
 */
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fragment, openAnew, replaceFragment } from '../../state/location.ts';
import { mapFirstText } from '../../text/map-first-text.ts';
import { Button } from '../../ui/button.tsx';
import type { MapNetwork } from '../map-network.ts';
import { FirstDesk } from './first-desk.tsx';
import { mayBeFirst } from './first-scene.ts';
import { isQuickLine } from './quick-line.ts';
import '../map-loader.css';

type Desk = ComponentType<{ network: MapNetwork }>;

/** What says that somebody wants more than to look. */
const TOUCHES = ['pointerdown', 'keydown', 'focusin', 'wheel'] as const;

/** What stands in both desks, in the same order: the field, the buttons of the bar, the legend, the rows. */
const KEPT = '.query-box_input, .map-bar_button, .map-legend_sector, .map-list_pick';

async function deskCode(): Promise<Desk> {
  return (await import('../map-desk.tsx')).MapDesk;
}

/** Asks for the desk beside the facts, where nobody has to wait longer for them. */
export function fetchDeskEarly(): void {
  if (isQuickLine()) void deskCode().catch(() => {});
}

export function DeskInTime({ network }: { network: MapNetwork }) {
  const [code, setCode] = useState<{ Desk: Desk } | 'waiting' | 'failed'>('waiting');
  const [isTouched, setTouched] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const focused = useRef(-1);
  const [isFirst] = useState(() => !isQuickLine() && fragment.peek() === '' && mayBeFirst(network));
  const isNow = isTouched || !isFirst || fragment.value !== '';

  useEffect(() => {
    if (!isNow) return;
    const arrive = (Desk: Desk) => {
      focused.current = kept(around.current).findIndex((one) => one.matches(':focus'));
      setCode({ Desk });
    };
    void deskCode().then(arrive, () => setCode('failed'));
  }, [isNow]);
  useEffect(() => {
    if (isNow) return;
    const ending = new AbortController();
    for (const touch of TOUCHES) {
      addEventListener(touch, () => setTouched(true), { signal: ending.signal, passive: true });
    }
    return () => ending.abort();
  }, [isNow]);
  // What was in focus has its twin in the desk.
  useLayoutEffect(() => kept(around.current)[focused.current]?.focus(), [code]);

  if (typeof code === 'object') {
    return (
      <div ref={around}>
        <code.Desk network={network} />
      </div>
    );
  }
  return (
    <div ref={around}>
      {code === 'failed' || !isFirst ? (
        <div class="map-loader" role="status">
          <p>{code === 'failed' ? mapFirstText.failed : mapFirstText.loading}</p>
          {code === 'failed' ? <Button onClick={openAnew}>{mapFirstText.retry}</Button> : null}
        </div>
      ) : null}
      {isFirst ? <FirstDesk network={network} onAsk={replaceFragment} /> : null}
    </div>
  );
}

function kept(around: HTMLElement | null): HTMLElement[] {
  return [...(around?.querySelectorAll<HTMLElement>(KEPT) ?? [])];
}
