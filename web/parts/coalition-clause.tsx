/** A sentence with a choice in it: `At least one` · human rights organisation. */
import { type Choice, Select } from '../ui/select.tsx';
import './coalition-clause.css';

type CoalitionClauseProps<Id extends string | number> = {
  /** The whole of it for a screen reader. */
  label: string;
  before?: string;
  after?: string;
  choices: readonly Choice<Id>[];
  chosen: Id;
  /** Whether it asks for anything. */
  isSet: boolean;
  onChoose: (id: Id) => void;
};

export function CoalitionClause<Id extends string | number>(props: CoalitionClauseProps<Id>) {
  const { label, before, after, choices, chosen, isSet, onChoose } = props;
  return (
    <div class={`coalition-clause${before ? ' is-led' : ''}${isSet ? ' is-set' : ''}`}>
      {before ? <span aria-hidden="true">{before}</span> : null}
      <Select label={label} isLabelSpoken isCompact choices={choices} chosen={chosen} onChoose={onChoose} />
      {after ? <span aria-hidden="true">{after}</span> : null}
    </div>
  );
}
