/** What is needed, at which level, and by when. */
import { LEVELS, URGENCIES } from '#core/vocabulary.ts';
import { capacityOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { dayIn } from '../state/days.ts';
import type { RequestDraft } from '../state/request-draft.ts';
import { changeRequest } from '../state/request-writing.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { FormColumn } from './form-column.tsx';
import { PlainField } from './plain-field.tsx';

/** The most urgent first. */
const SOONEST_FIRST = [...URGENCIES].reverse();

export function RequestNeeds({ draft, words }: { draft: RequestDraft; words: Words }) {
  const wording = requestFormText;
  const { needs, by, urgency } = draft;
  return (
    <>
      <Section title={wording.needs} note={draft.mode === 'silent' ? wording.needsNoteSilent : wording.needsNote}>
        <FormColumn>
          {needs.length > 0 ? (
            <PickedList>
              {needs.map((need) => {
                const name = words.capacity(need.capacityId);
                const rest = needs.filter(({ capacityId }) => capacityId !== need.capacityId);
                return (
                  <Picked name={name} onRemove={() => changeRequest({ needs: rest })} key={need.capacityId}>
                    <Select
                      label={wording.levelOf(name)}
                      isLabelSpoken
                      isCompact
                      choices={LEVELS.map((id) => ({ id, label: pagesText.atLeast[id] }))}
                      chosen={need.minLevel}
                      onChoose={(minLevel) =>
                        changeRequest({ needs: needs.map((one) => (one === need ? { ...one, minLevel } : one)) })
                      }
                    />
                  </Picked>
                );
              })}
            </PickedList>
          ) : null}
          <PlainField>
            <Combobox
              label={wording.addNeed}
              isLabelSpoken
              placeholder={wording.addNeed}
              nothing={pagesText.noCapacity}
              options={capacityOptions(words.capacities, new Set(needs.map(({ capacityId }) => capacityId)))}
              onPick={(capacityId) => changeRequest({ needs: [...needs, { capacityId, minLevel: 1 }] })}
            />
          </PlainField>
        </FormColumn>
      </Section>
      <Section title={wording.when}>
        <FormColumn>
          <ChoiceList
            title={wording.urgency}
            choices={SOONEST_FIRST.map((id) => ({ id: `${id}`, ...wording.urgencies[id] }))}
            chosen={`${urgency}`}
            onChoose={(id) => changeRequest({ urgency: URGENCIES.find((one) => `${one}` === id) ?? urgency })}
          />
          <DateField
            label={wording.by}
            hint={wording.byHint}
            earliest={dayIn(0)}
            value={by}
            onInput={(day) => changeRequest({ by: day })}
          />
        </FormColumn>
      </Section>
    </>
  );
}
