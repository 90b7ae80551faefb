/** Something chosen from a list, with its settings and a way to take it out again. */
import type { ComponentChildren } from 'preact';
import { text } from '../text/text.ts';
import { CrossButton } from './cross-button.tsx';
import './picked.css';

type PickedProps = { name: string; onRemove: () => void; children?: ComponentChildren };

export function Picked({ name, onRemove, children }: PickedProps) {
  return (
    <li class="picked">
      <span class="picked_name">{name}</span>
      <span class="picked_remove">
        <CrossButton label={text.remove(name)} onClick={onRemove} />
      </span>
      {children ? <div class="picked_settings">{children}</div> : null}
    </li>
  );
}

export function PickedList({ children }: { children: ComponentChildren }) {
  return <ul class="picked-list">{children}</ul>;
}
