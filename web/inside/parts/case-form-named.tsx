/** Who a case names, and whether it is told without names. */
import { useMemo } from 'preact/hooks';
import { MOST_NAMED } from '#core/playbook/cases/limits.ts';
import { memberOptions } from '../../state/options.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Section } from '../../ui/section.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { CaseAround } from '../state/case-around.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import type { CaseFormProps } from './case-form.tsx';
import { FormColumn } from './form-column.tsx';
import { PlainField } from './plain-field.tsx';

export function CaseFormNamed({ of, around, missingNamed = 0, onChange }: CaseFormProps & { around: CaseAround }) {
  const wording = caseDraftsText;
  const { namedIds } = of;
  const options = useMemo(
    () => memberOptions(around.askable.filter(({ id }) => !namedIds.includes(id))),
    [around, namedIds],
  );
  return (
    <Section title={wording.named} note={wording.namedNote}>
      <FormColumn>
        <div>
          <Switch
            label={wording.anonymous}
            isOn={of.isAnonymous}
            onChange={(isAnonymous) => onChange({ isAnonymous })}
          />
          <p>{wording.anonymousHint}</p>
        </div>
        {missingNamed > 0 ? <p role="status">{wording.missing(missingNamed)}</p> : null}
        {namedIds.length === 0 ? (
          <p>{wording.namedNone}</p>
        ) : (
          <PickedList>
            {namedIds.map((id) => (
              <Picked
                key={id}
                name={around.nameOf(id)}
                onRemove={() => onChange({ namedIds: namedIds.filter((one) => one !== id) })}
              />
            ))}
          </PickedList>
        )}
        {namedIds.length < MOST_NAMED ? (
          <PlainField>
            <Combobox
              label={wording.addNamed}
              isLabelSpoken
              placeholder={wording.addNamed}
              nothing={wording.noMember}
              options={options}
              onPick={(id) => onChange({ namedIds: [...namedIds, id] })}
            />
          </PlainField>
        ) : null}
      </FormColumn>
    </Section>
  );
}
