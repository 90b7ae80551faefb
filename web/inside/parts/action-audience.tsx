/** Who is asked to sign, where that is a coalition or those that one names. */
import { useEffect } from 'preact/hooks';
import { network } from '../../state/network.ts';
import { memberOptions } from '../../state/options.ts';
import { useResource } from '../../state/resource.ts';
import { text } from '../../text/text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Select } from '../../ui/select.tsx';
import type { ActionDraft } from '../state/action-draft.ts';
import { mine, openMine } from '../state/coalitions.ts';
import { actionsText } from '../text/actions-text.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { PlainField } from './plain-field.tsx';

type ActionAudienceProps = {
  draft: ActionDraft;
  isCoalitionGiven: boolean;
  onChange: (change: Partial<ActionDraft>) => void;
};

export function ActionAudience({ draft, isCoalitionGiven, onChange }: ActionAudienceProps) {
  if (draft.mode === 'silent') return <Named namedIds={draft.namedIds} onChange={onChange} />;
  if (draft.mode !== 'quiet' || isCoalitionGiven) return null;
  return <InCoalition chosenId={draft.coalitionId} onChange={onChange} />;
}

type OnChange = Pick<ActionAudienceProps, 'onChange'>;

function InCoalition({ chosenId, onChange }: OnChange & { chosenId: string | null }) {
  const { start: wording } = actionsText;
  useEffect(openMine, []);
  return (
    <Ready of={mine} lines={2}>
      {({ standing }) => (
        <PlainField>
          <Select
            label={wording.coalition}
            choices={[
              { id: '', label: wording.chooseCoalition },
              ...standing.filter(({ stage }) => stage !== 'closed').map(({ id, name }) => ({ id, label: name })),
            ]}
            chosen={chosenId ?? ''}
            onChoose={(id) => onChange({ coalitionId: id === '' ? null : id })}
          />
        </PlainField>
      )}
    </Ready>
  );
}

function Named({ namedIds, onChange }: OnChange & { namedIds: readonly string[] }) {
  const { start: wording } = actionsText;
  const loaded = useResource(network);
  const members = loaded.state === 'ready' ? loaded.value.members : [];
  const others = members.filter(({ id, standing }) => standing === 'member' && !namedIds.includes(id));
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? text.loading;
  return (
    <>
      {namedIds.length > 0 ? (
        <PickedList>
          {namedIds.map((id) => (
            <Picked
              name={nameOf(id)}
              onRemove={() => onChange({ namedIds: namedIds.filter((one) => one !== id) })}
              key={id}
            />
          ))}
        </PickedList>
      ) : null}
      <PlainField>
        <Combobox
          label={wording.named}
          placeholder={wording.addNamed}
          nothing={loaded.state === 'waiting' ? text.loading : requestFormText.noMember}
          options={memberOptions(others)}
          onPick={(id) => onChange({ namedIds: [...namedIds, id] })}
        />
      </PlainField>
    </>
  );
}
