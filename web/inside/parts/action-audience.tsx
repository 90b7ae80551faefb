/** Who is asked to sign, where that is a coalition or those that one names. */
import { network } from '../../state/network.ts';
import { memberOptions } from '../../state/options.ts';
import { useResource } from '../../state/resource.ts';
import { session } from '../../state/session.ts';
import { text } from '../../text/text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import type { ActionDraft } from '../state/action-draft.ts';
import { actionsText } from '../text/actions-text.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { CoalitionSelect } from './coalition-select.tsx';
import { PlainField } from './plain-field.tsx';

type ActionAudienceProps = {
  draft: ActionDraft;
  isCoalitionGiven: boolean;
  onChange: (change: Partial<ActionDraft>) => void;
};

export function ActionAudience({ draft, isCoalitionGiven, onChange }: ActionAudienceProps) {
  if (draft.mode === 'silent') return <Named namedIds={draft.namedIds} onChange={onChange} />;
  if (draft.mode !== 'quiet' || isCoalitionGiven) return null;
  return (
    <CoalitionSelect
      label={actionsText.start.coalition}
      chosenId={draft.coalitionId}
      onChoose={(coalitionId) => onChange({ coalitionId })}
    />
  );
}

type OnChange = Pick<ActionAudienceProps, 'onChange'>;

function Named({ namedIds, onChange }: OnChange & { namedIds: readonly string[] }) {
  const { start: wording } = actionsText;
  const loaded = useResource(network);
  const signedIn = useResource(session);
  const ownId = signedIn.state === 'ready' ? (signedIn.value.account?.member?.id ?? null) : null;
  const members = loaded.state === 'ready' ? loaded.value.members : [];
  const others = members.filter(({ id, standing }) => standing === 'member' && id !== ownId && !namedIds.includes(id));
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
