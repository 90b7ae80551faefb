/** One of a few, each with a sentence on what it means. */
import { useId } from 'preact/hooks';
import { FieldGroup } from './form.tsx';
import './choice-list.css';

export type SpokenChoice<Id extends string> = { id: Id; label: string; sentence: string };

type ChoiceListProps<Id extends string> = {
  title: string;
  hint?: string;
  choices: readonly SpokenChoice<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

export function ChoiceList<Id extends string>({ title, hint, choices, chosen, onChoose }: ChoiceListProps<Id>) {
  const name = useId();
  return (
    <FieldGroup title={title} hint={hint}>
      <div class="choice-list">
        {choices.map(({ id, label, sentence }) => (
          <label class={id === chosen ? 'choice-list_choice is-chosen' : 'choice-list_choice'} key={id}>
            <input
              class="choice-list_input"
              type="radio"
              name={name}
              checked={id === chosen}
              aria-describedby={`${name}-${id}`}
              aria-label={label}
              onChange={() => onChoose(id)}
            />
            <span>
              <span class="choice-list_label">{label}</span>
              <span class="choice-list_sentence" id={`${name}-${id}`}>
                {sentence}
              </span>
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
