/** Facts as pairs of a name and what is known. */
import type { ComponentChildren } from 'preact';
import './facts.css';

export type Fact = { name: string; value: ComponentChildren };

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div class="facts_pair" key={fact.name}>
          <dt class="facts_name">{fact.name}</dt>
          <dd class="facts_value">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
