/** How many ties a member has: one choice of a few. */
import { useId } from 'preact/hooks';
import { mapFilterText } from '../../text/map-filter-text.ts';
import { countTies } from '../query/counts.ts';
import { chosenValue, toggledTerm, withoutField } from '../query/toggled-term.ts';
import { FilterCount, type FilterProps } from './filter-list.tsx';

const CHOICES = ['0', '>=1', '>=3', '>=5', '>=10'] as const;

export function FilterTies({ q, words, terms, counts, onWrite }: FilterProps) {
  const name = useId();
  const isAsked = terms.some(({ field, isNot }) => field === 'ties' && !isNot);
  const write = (choice: string | null) => {
    const rest = withoutField(q, 'ties', words);
    onWrite(choice === null ? rest : toggledTerm(rest, 'ties', choice, words));
  };
  return (
    <fieldset class="filter-list">
      <legend class="only-spoken">{mapFilterText.titles.ties}</legend>
      <label class="filter-list_choice">
        <input class="filter-list_input" type="radio" name={name} checked={!isAsked} onChange={() => write(null)} />
        <span>{mapFilterText.anyTies}</span>
      </label>
      {CHOICES.map((choice) => (
        <label class="filter-list_choice" key={choice}>
          <input
            class="filter-list_input"
            type="radio"
            name={name}
            checked={chosenValue(terms, 'ties', choice) !== null}
            onChange={() => write(choice)}
          />
          <span>{mapFilterText.tieCounts[choice]}</span>
          <FilterCount count={countTies(counts, Number(choice.replace('>=', '')))} />
        </label>
      ))}
    </fieldset>
  );
}
