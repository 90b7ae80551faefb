/** The values of a field to choose from, each with how many members it would give. */
import { useState } from 'preact/hooks';
import type { Level } from '#core/vocabulary.ts';
import { mapFilterText } from '../../text/map-filter-text.ts';
import { pagesText } from '../../text/pages-text.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { MapNetwork } from '../map-network.ts';
import type { Counts } from '../query/counts.ts';
import { valuesOf } from '../query/member-values.ts';
import type { Field, Term } from '../query/query.ts';
import { chosenValue, toggledTerm, withoutField } from '../query/toggled-term.ts';
import type { QueryWords } from '../query/vocabulary.ts';
import { labelOf, writtenValue } from '../query/written-value.ts';
import './filter-list.css';

export type FilterProps = {
  network: MapNetwork;
  q: string;
  words: QueryWords;
  terms: readonly Term[];
  counts: Counts;
  onWrite: (q: string) => void;
};

type FilterListProps = FilterProps & { field: Field; title: string };

/** So many are shown at first, and all that are chosen. */
const FIRST_SHOWN = 8;
const LEVELS: readonly Level[] = [1, 2, 3];

export function FilterList({ network, field, title, q, words, terms, counts, onWrite }: FilterListProps) {
  const [isWhole, setWhole] = useState(false);
  const choices = choicesOf(network, field, words).map((choice) => ({
    ...choice,
    chosen: chosenValue(terms, field, choice.id),
    count: counts.get(choice.id) ?? 0,
  }));
  if (choices.length === 0) return <p class="filter-list_nothing">{mapFilterText.nothing}</p>;
  const shown = isWhole ? choices : choices.filter(({ chosen }, place) => chosen !== null || place < FIRST_SHOWN);
  const restCount = choices.length - shown.length;
  const toggle = (value: string) => onWrite(toggledTerm(q, field, value, words));
  return (
    <>
      <fieldset class="filter-list">
        <legend class="only-spoken">{title}</legend>
        {shown.map(({ id, label, written, chosen, count }) => (
          <div key={id}>
            <label class={count === 0 && chosen === null ? 'filter-list_choice is-empty' : 'filter-list_choice'}>
              <input
                class="filter-list_input"
                type="checkbox"
                checked={chosen !== null}
                onChange={() =>
                  toggle(
                    chosen === null || chosen.limit === null
                      ? written
                      : `${written}${chosen.limit.by}${chosen.limit.to}`,
                  )
                }
              />
              <span>{label}</span>
              <FilterCount count={count} />
            </label>
            {field === 'capacity' && chosen !== null ? (
              <div class="filter-list_level">
                <Select<Level>
                  label={mapFilterText.levelOf(label)}
                  isLabelSpoken
                  isCompact
                  choices={LEVELS.map((level) => ({ id: level, label: pagesText.atLeast[level] }))}
                  chosen={levelOf(chosen.limit?.to)}
                  onChoose={(level) => toggle(level === 1 ? written : `${written}>=${level}`)}
                />
              </div>
            ) : null}
          </div>
        ))}
      </fieldset>
      {restCount > 0 || isWhole ? (
        <Button weight="plain" isExpanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? mapFilterText.fewer : mapFilterText.more(restCount)}
        </Button>
      ) : null}
      {shown.some(({ chosen }) => chosen !== null) ? (
        <Button
          weight="plain"
          label={mapFilterText.clearOf(title)}
          onClick={() => onWrite(withoutField(q, field, words))}
        >
          {mapFilterText.clear}
        </Button>
      ) : null}
    </>
  );
}

export function FilterCount({ count }: { count: number }) {
  return (
    <span class="filter-list_count">
      <span aria-hidden="true">{text.figure(count)}</span>
      <span class="only-spoken">{text.organisations(count)}</span>
    </span>
  );
}

/** What anybody in the network has, the most frequent first, then by name. They keep their order whatever is chosen. */
function choicesOf(network: MapNetwork, field: Field, words: QueryWords) {
  const read = valuesOf(field, network);
  const frequency = new Map<string, number>();
  for (const member of network.members) for (const id of read(member)) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  return [...frequency]
    .map(([id, n]) => ({ id, n, label: sentence(labelOf(field, id, words)), written: writtenValue(field, id, words) }))
    .toSorted((one, other) => other.n - one.n || one.label.localeCompare(other.label));
}

function sentence(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

function levelOf(number: number | undefined): Level {
  return LEVELS.find((level) => level === number) ?? 1;
}
