/** Asks more members into a coalition. */
import { useState } from 'preact/hooks';
import { network } from '../../state/network.ts';
import { memberOptions } from '../../state/options.ts';
import { useResource } from '../../state/resource.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { invite } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { coalitionStartText } from '../text/coalition-start-text.ts';
import { FormColumn } from './form-column.tsx';
import { PickedWords } from './picked-words.tsx';

type InviteMoreFormProps = {
  id: string;
  /** Members that are known to be in it or asked. */
  takenIds: readonly string[];
};

export function InviteMoreForm({ id, takenIds }: InviteMoreFormProps) {
  const { running: wording } = coalitionLifeText;
  const [chosenIds, choose] = useState<string[]>([]);
  const loaded = useResource(network);
  const members = loaded.state === 'ready' ? loaded.value.members : [];
  const others = members.filter((member) => member.standing === 'member' && !takenIds.includes(member.id));
  const chosen = chosenIds.filter((one) => others.some((other) => other.id === one));
  return (
    <Form onSend={() => (chosen.length > 0 ? invite.run({ id, memberIds: chosen }) : undefined)}>
      <FormColumn>
        <PickedWords
          title={wording.invite}
          add={coalitionStartText.addMember}
          nothing={coalitionStartText.noMember}
          chosen={chosen}
          nameOf={(one) => members.find((member) => member.id === one)?.name ?? one}
          options={memberOptions(others)}
          onChange={choose}
        />
        {chosen.length > 0 ? (
          <FormFoot>
            <Button type="submit">{coalitionStartText.send(chosen.length)}</Button>
          </FormFoot>
        ) : null}
        <ActionNote of={invite} />
      </FormColumn>
    </Form>
  );
}
