/** A part of a form folded away under a line that says what is in it and how much of it is set. */
import type { ComponentChildren } from 'preact';
import './drawer.css';

type DrawerProps = {
  title: string;
  note: string;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children: ComponentChildren;
};

export function Drawer({ title, note, isOpen, onToggle, children }: DrawerProps) {
  return (
    <details class="drawer" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary class="drawer_summary">
        <span class="drawer_title">{title}</span> <span class="drawer_note">{note}</span>
      </summary>
      {isOpen ? <div class="drawer_content">{children}</div> : null}
    </details>
  );
}
