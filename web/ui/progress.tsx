/** How far something has come, with what it is and a way to end it. */
import type { ComponentChildren } from 'preact';
import { Bar } from './bar.tsx';
import './progress.css';

type ProgressProps = {
  label: string;
  /** How far it is, in words. */
  said: string;
  /** From 0 to 1. */
  share: number;
  children?: ComponentChildren;
};

export function Progress({ label, said, share, children }: ProgressProps) {
  return (
    <div class="progress is-live">
      <p class="progress_label">{label}</p>
      <p class="progress_said">{said}</p>
      <div
        class="progress_bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={said}
      >
        <Bar value={share} possible={1} scale={1} />
      </div>
      {children ? <div class="progress_foot">{children}</div> : null}
    </div>
  );
}
