/** Keeps the focus near while what stands here changes; where all of it changes, this takes it and says what it is. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import './kept-region.css';

type KeptRegionProps = {
  label: string;
  /** Changes when something else altogether is shown. */
  turn: string;
  children: ComponentChildren;
};

export function KeptRegion({ label, turn, children }: KeptRegionProps) {
  const region = useRef<HTMLElement>(null);
  const before = useRef(turn);
  useKeptFocus(region);
  useLayoutEffect(() => {
    if (turn === before.current) return;
    before.current = turn;
    scrollTo(0, 0);
    region.current?.focus({ preventScroll: true });
  }, [turn]);
  return (
    <section class="kept-region" aria-label={label} tabIndex={-1} ref={region}>
      {children}
    </section>
  );
}
