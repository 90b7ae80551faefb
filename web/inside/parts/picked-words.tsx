/** Words chosen from a long list, one after the other, each with a way to take it out. */

import { Combobox } from '../../ui/combobox.tsx';
import type { Option } from '../../ui/filter-options.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';

type PickedWordsProps = {
  title: string;
  add: string;
  nothing: string;
  chosen: readonly string[];
  nameOf: (word: string) => string;
  options: readonly Option[];
  onChange: (chosen: string[]) => void;
};

export function PickedWords({ title, add, nothing, chosen, nameOf, options, onChange }: PickedWordsProps) {
  return (
    <FieldGroup title={title}>
      {chosen.length > 0 ? (
        <PickedList>
          {chosen.map((word) => (
            <Picked name={nameOf(word)} onRemove={() => onChange(chosen.filter((one) => one !== word))} key={word} />
          ))}
        </PickedList>
      ) : null}
      <Combobox
        label={add}
        isLabelSpoken
        placeholder={add}
        nothing={nothing}
        options={options.filter(({ id }) => !chosen.includes(id))}
        onPick={(word) => onChange([...chosen, word])}
      />
    </FieldGroup>
  );
}
