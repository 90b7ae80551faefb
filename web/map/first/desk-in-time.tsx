/**
 * Brings the desk: at once where the line is quick or the first picture would not do, otherwise at the first touch.
 * Until it and its facts are there, there are the first picture and the list.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fragment, openAnew, replaceFragment } from '../../state/location.ts';
import { outline } from '../../state/outline.ts';
import { mapFirstText } from '../../text/map-first-text.ts';
import { Button } from '../../ui/button.tsx';
import { Ready } from '../../ui/ready.tsx';
import { FirstDesk } from './first-desk.tsx';
import { mayBeFirst } from './may-be-first.ts';
import { isQuickLine } from './quick-line.ts';

type Code = typeof import('./whole-desk.tsx');

/** What says that somebody wants more than to look. */
const TOUCHES = ['pointerdown', 'keydown', 'focusin', 'wheel'] as const;

/** What stands in both desks, in the same order: the field, the buttons of the bar, the legend, the rows. */
const KEPT = '.query-box_input, .map-bar_button, button.map-legend_entry, .map-list_pick';

export function DeskInTime() {
  const [code, setCode] = useState<{ loaded: Code } | 'waiting' | 'failed'>('waiting');
  const [isWanted, setWanted] = useState(false);
  const [isPlain] = useState(() => !isQuickLine() && fragment.peek() === '');
  // Not after the first frame, as effects are: what is preloaded is there by now.
  useState(outline.load);
  const around = useRef<HTMLDivElement>(null);
  const focused = useRef(-1);
  const isNow = isWanted || !isPlain || fragment.value !== '';

  useEffect(() => {
    if (!isNow) return;
    const arrive = (loaded: Code) => {
      loaded.whole.load();
      setCode({ loaded });
    };
    import('./whole-desk.tsx').then(arrive, () => setCode('failed'));
  }, [isNow]);
  useEffect(() => {
    if (isNow) return;
    const ending = new AbortController();
    for (const touch of TOUCHES) {
      addEventListener(touch, () => setWanted(true), { signal: ending.signal, passive: true });
    }
    return () => ending.abort();
  }, [isNow]);

  const desk = typeof code === 'object' && code.loaded.whole.loaded.value.state !== 'waiting' ? code.loaded : null;
  if (desk && focused.current === -1) focused.current = kept(around.current).findIndex((one) => one.matches(':focus'));
  // What was in focus has its twin in the desk.
  useLayoutEffect(() => kept(around.current)[focused.current]?.focus(), [desk]);

  return (
    <div ref={around}>
      {code === 'failed' ? (
        <div role="status">
          <p>{mapFirstText.failed}</p>
          <Button onClick={openAnew}>{mapFirstText.retry}</Button>
        </div>
      ) : null}
      {desk ? (
        <desk.WholeDesk />
      ) : (
        <Ready of={outline} lines={12}>
          {(network) => {
            if (!isWanted && !mayBeFirst(network)) setWanted(true);
            return isPlain ? (
              <FirstDesk network={network} onAsk={replaceFragment} onFail={() => setWanted(true)} />
            ) : null;
          }}
        </Ready>
      )}
    </div>
  );
}

function kept(around: HTMLElement | null): HTMLElement[] {
  return [...(around?.querySelectorAll<HTMLElement>(KEPT) ?? [])];
}
