/** Facts of an entry, one line each. */
import type { Fact } from '#core/own/facts.ts';
import type { Words } from '../../state/words.ts';
import { factWords } from '../state/fact-words.ts';
import './fact-list.css';

export function FactList({ facts, words }: { facts: readonly Fact[]; words: Words }) {
  return (
    <ul class="fact-list">
      {facts.map((fact) => {
        const { name, value, details } = factWords(fact, words);
        return (
          <li class="fact-list_fact" key={JSON.stringify(fact)}>
            <span class="fact-list_name">{name}</span>
            <span class="fact-list_value">{value}</span>
            {details.map((detail) => (
              <span class="fact-list_detail" key={detail}>
                {detail}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
