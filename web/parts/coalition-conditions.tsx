/** What a coalition has to be, in sentences; folded away until somebody wants it. */
import { useState } from 'preact/hooks';
import { MODES, type Mode, type Sector } from '#core/vocabulary.ts';
import type { Api } from '../api.ts';
import {
  countConditions,
  type DraftConditions,
  demandFor,
  type Losses,
  withDemand,
} from '../state/coalition-conditions.ts';
import { changeConditions, changeDraft } from '../state/coalition-draft.ts';
import type { Count } from '../state/coalition-needs.ts';
import type { CoalitionDraft } from '../state/coalition-question.ts';
import { languagesWith } from '../state/languages.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import { Drawer } from '../ui/drawer.tsx';
import { Switch } from '../ui/switch.tsx';
import { CoalitionClause } from './coalition-clause.tsx';
import { CoalitionPeople } from './coalition-people.tsx';
import './coalition-conditions.css';

type CoalitionConditionsProps = { draft: CoalitionDraft; country: Api['country'] };

/** Of whom at least so many are often asked for, one line each. */
const BALANCES: readonly (readonly Sector[])[] = [
  ['human-rights'],
  ['humanitarian', 'development'],
  ['media'],
  ['gender'],
  ['peace'],
  ['environment'],
];

export function CoalitionConditions({ draft, country }: CoalitionConditionsProps) {
  const { conditions } = coalitionsText;
  const setCount =
    countConditions(draft.conditions) +
    draft.includedIds.length +
    draft.excludedIds.length +
    (draft.mode === null ? 0 : 1);
  // Open where a link brings conditions, and from then on as the viewer leaves it.
  const [isOpen, setOpen] = useState(setCount > 0);
  return (
    <Drawer title={conditions.title} note={conditions.set(setCount)} isOpen={isOpen} onToggle={setOpen}>
      <Balance conditions={draft.conditions} />
      <Kind draft={draft} />
      <Strength conditions={draft.conditions} />
      <CoalitionPeople draft={draft} country={country} />
    </Drawer>
  );
}

/** Which sectors have to be in it. */
function Balance({ conditions }: { conditions: DraftConditions }) {
  const words = coalitionsText.conditions;
  return (
    <div class="coalition-conditions_group">
      {BALANCES.map((sectors) => {
        const count = demandFor(sectors, conditions);
        return (
          <CoalitionClause
            key={sectors.join()}
            label={words.balanceLabel(sectors)}
            choices={([0, 1, 2, 3] as const).map((n) => ({ id: n, label: words.atLeast[n] }))}
            chosen={count}
            isSet={count > 0}
            onChoose={(chosen: Count | 0) => changeConditions({ atLeast: withDemand(sectors, chosen, conditions) })}
            after={words.balance(sectors, count)}
          />
        );
      })}
    </div>
  );
}

/** Whoever is in it, wherever they are from and however openly they act. */
function Kind({ draft }: { draft: CoalitionDraft }) {
  const words = coalitionsText.conditions;
  const { officeHere, localMember, language } = draft.conditions;
  return (
    <div class="coalition-conditions_group">
      <Switch
        label={words.localMember}
        isOn={localMember}
        onChange={(isOn) => changeConditions({ localMember: isOn })}
      />
      <Switch label={words.officeHere} isOn={officeHere} onChange={(isOn) => changeConditions({ officeHere: isOn })} />
      <CoalitionClause
        label={words.languageLabel}
        before={words.language}
        choices={[
          { id: '', label: words.anyLanguage },
          ...languagesWith(language).map((code) => ({ id: code, label: text.language(code) })),
        ]}
        chosen={language ?? ''}
        isSet={language !== null}
        onChoose={(code) => changeConditions({ language: code === '' ? null : code })}
      />
      <CoalitionClause<Mode | ''>
        label={words.modeLabel}
        before={words.mode}
        choices={[
          { id: '', label: words.anyMode },
          ...MODES.toReversed().map((mode) => ({ id: mode, label: words.modes[mode] })),
        ]}
        chosen={draft.mode ?? ''}
        isSet={draft.mode !== null}
        onChoose={(mode) => changeDraft({ mode: mode === '' ? null : mode })}
      />
    </div>
  );
}

/** How much it can lose, and how large it may be. */
function Strength({ conditions }: { conditions: DraftConditions }) {
  const words = coalitionsText.conditions;
  const { survives, mostMembers } = conditions;
  return (
    <div class="coalition-conditions_group">
      <CoalitionClause<Losses>
        label={words.survivesLabel}
        before={words.survives}
        choices={([0, 1, 2] as const).map((n) => ({ id: n, label: words.losses[n] }))}
        chosen={survives}
        isSet={survives > 0}
        onChoose={(chosen) => changeConditions({ survives: chosen })}
      />
      <CoalitionClause
        label={words.mostLabel}
        before={words.most}
        choices={[
          { id: 0, label: words.anySize },
          ...Array.from({ length: 12 }, (_, index) => ({ id: index + 1, label: words.members(index + 1) })),
        ]}
        chosen={mostMembers ?? 0}
        isSet={mostMembers !== null}
        onChoose={(n) => changeConditions({ mostMembers: n === 0 ? null : n })}
      />
    </div>
  );
}
