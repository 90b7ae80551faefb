/** What the values of a column mean in the words of the network, those not known first. */
import { useMemo } from 'preact/hooks';
import { LEFT_OUT } from '#core/import/mapping.ts';
import { Fold } from '../../ui/fold.tsx';
import { Rows } from '../../ui/rows.tsx';
import { type Choice, Select } from '../../ui/select.tsx';
import { importText } from '../text/import-text.ts';
import './import-values.css';

type Meanings = Record<string, string | null>;

type ImportValuesProps = {
  title: string;
  meanings: Meanings;
  choices: readonly Choice<string>[];
  onChange: (meanings: Meanings) => void;
};

const NOTHING = '';

export function ImportValues({ title, meanings, choices, onChange }: ImportValuesProps) {
  const words = importText.columns;
  const values = Object.keys(meanings);
  // As they stood at first: a line does not jump while it is decided.
  const order = useMemo(() => unknownFirst(meanings), [values.length]);
  if (values.length === 0) return null;
  const unknown = values.filter((value) => meanings[value] === null).length;
  const summary = (
    <span class="import-values_summary">
      {words.values(values.length)}
      {unknown > 0 ? <span class="import-values_unknown"> {words.unknown(unknown)}</span> : null}
      <span class="only-spoken">, {words.valuesOf(title)}</span>
    </span>
  );
  return (
    <Fold summary={summary}>
      {() => (
        <div class="import-values">
          <Rows items={order} keyOf={(value) => value} step={20}>
            {(value) => (
              <div class="import-values_value">
                <span class={meanings[value] === null ? 'import-values_name is-unknown' : 'import-values_name'}>
                  {value}
                </span>
                <Select
                  label={words.value(value)}
                  isLabelSpoken
                  isCompact
                  choices={[{ id: NOTHING, label: words.noValue }, ...choices, { id: LEFT_OUT, label: words.noRow }]}
                  chosen={meanings[value] ?? NOTHING}
                  onChoose={(chosen) => onChange({ ...meanings, [value]: chosen === NOTHING ? null : chosen })}
                />
              </div>
            )}
          </Rows>
        </div>
      )}
    </Fold>
  );
}

function unknownFirst(meanings: Meanings): string[] {
  const values = Object.keys(meanings);
  return [...values.filter((value) => meanings[value] === null), ...values.filter((value) => meanings[value] !== null)];
}
