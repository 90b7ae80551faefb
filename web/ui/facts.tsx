/** Facts as pairs of a name and what is known. */
import type { ComponentChildren } from 'preact';
import './facts.css';

export type Fact = { name: string; value: ComponentChildren };

type FactsProps = {
  facts: readonly Fact[];
  /** Leaves the names to screen readers, where the values say them. */
  isNameSpoken?: boolean;
};

export function Facts({ facts, isNameSpoken = false }: FactsProps) {
  return (
    <dl class={isNameSpoken ? 'facts is-name-spoken' : 'facts'}>
      {facts.map((fact) => (
        <div class="facts_pair" key={fact.name}>
          <dt class={isNameSpoken ? 'only-spoken' : 'facts_name'}>{fact.name}</dt>
          <dd class="facts_value">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
