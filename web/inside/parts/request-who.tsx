/** Who must not know, and whether those who do learn at once who asks. */
import { network } from '../../state/network.ts';
import { memberOptions } from '../../state/options.ts';
import { useResource } from '../../state/resource.ts';
import { text } from '../../text/text.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Section } from '../../ui/section.tsx';
import type { RequestDraft } from '../state/request-draft.ts';
import { changeRequest } from '../state/request-writing.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { FormColumn } from './form-column.tsx';

export function RequestWho({ draft, ownId }: { draft: RequestDraft; ownId: string }) {
  const wording = requestFormText;
  const { nameChoices } = wording;
  return (
    <>
      {draft.mode === 'public' ? null : <Excluded draft={draft} ownId={ownId} />}
      <Section title={wording.name} note={wording.nameNote}>
        <FormColumn>
          <ChoiceList
            title={wording.nameOfName}
            choices={[
              { id: 'hidden', ...nameChoices.hidden },
              { id: 'shown', ...nameChoices.shown },
            ]}
            chosen={draft.showsSeeker ? 'shown' : 'hidden'}
            onChoose={(id) => changeRequest({ showsSeeker: id === 'shown' })}
          />
        </FormColumn>
      </Section>
    </>
  );
}

function Excluded({ draft: { excludedIds }, ownId }: { draft: RequestDraft; ownId: string }) {
  const wording = requestFormText;
  const loaded = useResource(network);
  const members = loaded.state === 'ready' ? loaded.value.members : [];
  const others = members.filter(({ id }) => id !== ownId && !excludedIds.includes(id));
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? text.loading;
  return (
    <Section title={wording.excluded} note={wording.excludedNote}>
      <FormColumn>
        {excludedIds.length > 0 ? (
          <PickedList>
            {excludedIds.map((id) => (
              <Picked
                name={nameOf(id)}
                onRemove={() => changeRequest({ excludedIds: excludedIds.filter((one) => one !== id) })}
                key={id}
              />
            ))}
          </PickedList>
        ) : null}
        <Combobox
          label={wording.addExcluded}
          isLabelSpoken
          placeholder={wording.addExcluded}
          nothing={loaded.state === 'waiting' ? text.loading : wording.noMember}
          options={memberOptions(others)}
          onPick={(id) => changeRequest({ excludedIds: [...excludedIds, id] })}
        />
      </FormColumn>
    </Section>
  );
}
