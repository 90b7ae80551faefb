/** Something chosen from a list, with its settings and a way to take it out again. */
import type { ComponentChildren } from 'preact';
import { text } from '../text/text.ts';
import './picked.css';

type PickedProps = { name: string; onRemove: () => void; children?: ComponentChildren };

export function Picked({ name, onRemove, children }: PickedProps) {
  return (
    <li class="picked">
      <span class="picked_name">{name}</span>
      <button class="picked_remove" type="button" onClick={onRemove} aria-label={text.remove(name)}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 3 L13 13 M13 3 L3 13" />
        </svg>
      </button>
      {children ? <div class="picked_settings">{children}</div> : null}
    </li>
  );
}

export function PickedList({ children }: { children: ComponentChildren }) {
  return <ul class="picked-list">{children}</ul>;
}
