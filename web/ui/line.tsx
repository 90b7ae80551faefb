/** A line of a list: what it is, what is known of it, and what can be done with it. */
import type { ComponentChildren } from 'preact';
import './line.css';

type LineProps = { name: ComponentChildren; facts: string; children?: ComponentChildren };

export function Line({ name, facts, children }: LineProps) {
  return (
    <div class="line">
      <div class="line_words">
        <p>{name}</p>
        <p class="line_facts">{facts}</p>
      </div>
      {children}
    </div>
  );
}
