/** Invites somebody: as what, and for which organisation. */
import { useState } from 'preact/hooks';
import type { Role } from '#core/vocabulary.ts';
import { invite } from '../state/invitations.ts';
import { network } from '../state/network.ts';
import { memberOptions } from '../state/options.ts';
import { useResource } from '../state/resource.ts';
import { identityText } from '../text/identity-text.ts';
import { text } from '../text/text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Select } from '../ui/select.tsx';

export function InvitationForm({ roles }: { roles: readonly Role[] }) {
  const { invitations, roleSentences } = identityText;
  const { roles: names, who } = text;
  const [role, setRole] = useState<Role>('editor');
  const [chosenId, choose] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const loaded = useResource(network);
  const members = loaded.state === 'ready' ? loaded.value.members : [];
  const memberId = role === 'admin' ? null : chosenId;
  const member = members.find(({ id }) => id === memberId)?.name ?? null;
  const send = () => {
    const isIncomplete = role === 'editor' && memberId === null;
    setMissing(isIncomplete);
    if (!isIncomplete) invite.run({ asked: { role, memberId }, who: who(role, member) });
  };
  return (
    <Form onSend={send}>
      <Select
        label={invitations.role}
        hint={roleSentences[role]}
        choices={roles.map((id) => ({ id, label: names[id] }))}
        chosen={role}
        onChoose={setRole}
      />
      {role === 'admin' ? null : (
        <Combobox
          label={invitations.member}
          hint={role === 'editor' ? invitations.memberHint : invitations.memberOptional}
          placeholder={invitations.memberAny}
          nothing={loaded.state === 'waiting' ? text.loading : invitations.memberNone}
          options={memberOptions(members)}
          chosenId={memberId}
          onPick={choose}
          onClear={() => choose(null)}
        />
      )}
      {isMissing ? <ProblemNote problem={{ detail: invitations.memberMissing, requestId: null }} /> : null}
      <FormFoot>
        <Button type="submit" weight="main">
          {invitations.go}
        </Button>
      </FormFoot>
      <ActionNote of={invite} />
    </Form>
  );
}
