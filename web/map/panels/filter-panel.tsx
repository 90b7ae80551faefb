/** All that the query can ask by, as lists to choose from. It writes into the query and reads from it, so both are one. */
import { useMemo, useState } from 'preact/hooks';
import { MATCHES, RESTS } from '#core/map-view/view.ts';
import { mapFilterText } from '../../text/map-filter-text.ts';
import { Drawer } from '../../ui/drawer.tsx';
import { Segments } from '../../ui/segments.tsx';
import { fittingMembers, queryOf } from '../fitting.ts';
import { countValues } from '../query/counts.ts';
import type { Field, Term } from '../query/query.ts';
import { queryWordsOf } from '../query-words.ts';
import { FilterList } from './filter-list.tsx';
import { FilterTies } from './filter-ties.tsx';
import type { PanelProps } from './panel-props.ts';
import './filter-panel.css';

type Listed = keyof typeof mapFilterText.titles;

const LISTS: readonly Listed[] = [
  'sector',
  'capacity',
  'country',
  'region',
  'coalition',
  'is',
  'ties',
  'tie',
  'needs',
  'kind',
  'standing',
  'stance',
  'availability',
  'language',
];
const OPEN_AT_FIRST: ReadonlySet<Field> = new Set(['sector', 'capacity', 'country']);

export function FilterPanel({ network, view, change }: PanelProps) {
  const { q, match, rest } = view;
  const query = queryOf(network, q);
  const words = queryWordsOf(network);
  const counts = useMemo(() => countValues(query, match, network, LISTS), [query, match, network]);
  const [openBy, setOpen] = useState<Partial<Record<Field, boolean>>>({});
  const props = { network, q, words, terms: query.terms, onWrite: (written: string) => change({ q: written }) };
  return (
    <div class="filter-panel">
      <p class="filter-panel_fitting" role="status">
        {mapFilterText.fitting(fittingMembers(network, view).length, network.members.length)}
      </p>
      <Segments
        label={mapFilterText.match}
        hint={mapFilterText.matchHint[match]}
        choices={MATCHES.map((id) => ({ id, label: mapFilterText.matches[id] }))}
        chosen={match}
        onChoose={(chosen) => change({ match: chosen })}
      />
      <Segments
        label={mapFilterText.rest}
        hint={mapFilterText.restHint[rest]}
        choices={RESTS.map((id) => ({ id, label: mapFilterText.rests[id] }))}
        chosen={rest}
        onChoose={(chosen) => change({ rest: chosen })}
      />
      <div>
        {LISTS.map((field) => {
          const chosen = chosenCount(query.terms, field);
          return (
            <Drawer
              key={field}
              title={mapFilterText.titles[field]}
              note={mapFilterText.chosen(chosen)}
              isOpen={openBy[field] ?? (chosen > 0 || OPEN_AT_FIRST.has(field))}
              onToggle={(isOpen) => setOpen((before) => ({ ...before, [field]: isOpen }))}
            >
              {field === 'ties' ? (
                <FilterTies {...props} counts={counts.get(field) ?? new Map()} />
              ) : (
                <FilterList
                  {...props}
                  field={field}
                  title={mapFilterText.titles[field]}
                  counts={counts.get(field) ?? new Map()}
                />
              )}
            </Drawer>
          );
        })}
      </div>
    </div>
  );
}

function chosenCount(terms: readonly Term[], field: Field): number {
  return terms
    .filter((term) => term.field === field && !term.isNot)
    .reduce((sum, { values }) => sum + values.filter(({ id }) => id !== null).length, 0);
}
