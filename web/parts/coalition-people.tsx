/** Who must be in a coalition, who may not, and who not together. */
import { useMemo, useState } from 'preact/hooks';
import type { Api } from '../api.ts';
import { changeConditions, leaveOut, mustInclude, needNotInclude, putBack } from '../state/coalition-draft.ts';
import type { CoalitionDraft } from '../state/coalition-question.ts';
import { useMemberNames } from '../state/member-names.ts';
import { network } from '../state/network.ts';
import { memberOptions } from '../state/options.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Combobox } from '../ui/combobox.tsx';
import type { Option } from '../ui/filter-options.ts';
import { Picked, PickedList } from '../ui/picked.tsx';
import './coalition-people.css';

type CoalitionPeopleProps = { draft: CoalitionDraft; country: Api['country'] };

export function CoalitionPeople({ draft, country }: CoalitionPeopleProps) {
  const { includedIds, excludedIds, conditions } = draft;
  const words = coalitionsText.conditions;
  const candidates = useMemo(() => [...country.members, ...country.outside], [country]);
  const options = useMemo(() => memberOptions(candidates), [candidates]);
  const loaded = network.loaded.value;
  const everybody = useMemo(
    () => (loaded.state === 'ready' ? memberOptions(loaded.value.members) : options),
    [loaded, options],
  );
  const nameOf = useMemberNames(candidates, [...includedIds, ...excludedIds, ...conditions.apart.flat()]);
  const named = new Set([...includedIds, ...excludedIds]);
  const free = (some: readonly Option[]) => (named.size === 0 ? some : some.filter(({ id }) => !named.has(id)));
  return (
    <>
      <Some
        label={words.include}
        hint={words.includeHint}
        options={free(everybody)}
        ids={includedIds}
        nameOf={nameOf}
        onPick={mustInclude}
        onRemove={needNotInclude}
        onEnter={network.load}
      />
      <Some
        label={words.exclude}
        options={free(options)}
        ids={excludedIds}
        nameOf={nameOf}
        onPick={leaveOut}
        onRemove={putBack}
      />
      <Apart draft={draft} options={options} nameOf={nameOf} />
    </>
  );
}

type SomeProps = {
  label: string;
  hint?: string;
  options: readonly Option[];
  ids: readonly string[];
  nameOf: (id: string) => string;
  onPick: (id: string) => void;
  onRemove: (id: string) => void;
  onEnter?: () => void;
};

function Some({ label, hint, options, ids, nameOf, onPick, onRemove, onEnter }: SomeProps) {
  return (
    <div class="coalition-people">
      {/* The field last, so that it stays where it is while the list grows above it. */}
      <p class="coalition-people_title" aria-hidden="true">
        {label}
      </p>
      {ids.length > 0 ? (
        <PickedList>
          {ids.map((id) => (
            <Picked key={id} name={nameOf(id)} onRemove={() => onRemove(id)} />
          ))}
        </PickedList>
      ) : null}
      <Combobox
        label={label}
        isLabelSpoken
        hint={hint}
        placeholder={coalitionsText.conditions.chooseMember}
        nothing={coalitionsText.conditions.noMember}
        options={options}
        onPick={onPick}
        onEnter={onEnter}
      />
    </div>
  );
}

type ApartProps = { draft: CoalitionDraft; options: readonly Option[]; nameOf: (id: string) => string };

/** The first is chosen and waits for the second. */
function Apart({ draft, options, nameOf }: ApartProps) {
  const words = coalitionsText.conditions;
  const { apart } = draft.conditions;
  const [first, setFirst] = useState<string | null>(null);
  const pick = (second: string) => {
    if (first === null) return;
    setFirst(null);
    const isKnown = apart.some((pair) => pair.includes(first) && pair.includes(second));
    if (!isKnown) changeConditions({ apart: [...apart, [first, second]] });
  };
  return (
    <div class="coalition-people">
      <p class="coalition-people_title" aria-hidden="true">
        {words.apart}
      </p>
      {apart.length > 0 ? (
        <PickedList>
          {apart.map((pair) => (
            <Picked
              key={pair.join()}
              name={words.notTogether(nameOf(pair[0]), nameOf(pair[1]))}
              onRemove={() => changeConditions({ apart: apart.filter((one) => one !== pair) })}
            />
          ))}
        </PickedList>
      ) : null}
      <Combobox
        label={words.apartFirst}
        isLabelSpoken
        placeholder={words.chooseMember}
        nothing={words.noMember}
        options={options}
        chosenId={first}
        onPick={setFirst}
        onClear={() => setFirst(null)}
      />
      {first === null ? null : (
        <Combobox
          label={words.apartSecond(nameOf(first))}
          placeholder={words.chooseMember}
          nothing={words.noMember}
          options={options.filter(({ id }) => id !== first)}
          onPick={pick}
        />
      )}
    </div>
  );
}
