/** Invites somebody: as what, and for which organisation. */
import { useState } from 'preact/hooks';
import type { Role } from '#core/vocabulary.ts';
import type { Account } from '../api.ts';
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
import { Prose } from '../ui/prose.tsx';
import { Select } from '../ui/select.tsx';

type InvitationFormProps = {
  roles: readonly Role[];
  /** The one organisation to which an editor invites; null: the viewer chooses. */
  ownMember: Account['member'];
};

export function InvitationForm({ roles, ownMember }: InvitationFormProps) {
  const { invitations, roleSentences } = identityText;
  const { roles: names, who } = text;
  const [role, setRole] = useState<Role>('editor');
  const [chosenId, choose] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const loaded = useResource(network);
  const members = loaded.state === 'ready' ? loaded.value.members : [];
  const memberId = ownMember ? ownMember.id : role === 'admin' ? null : chosenId;
  const member = ownMember ?? members.find(({ id }) => id === memberId) ?? null;
  const send = () => {
    const isIncomplete = role === 'editor' && memberId === null;
    setMissing(isIncomplete);
    if (!isIncomplete) invite.run({ asked: { role, memberId }, who: who(role, member?.name ?? null) });
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
      {ownMember ? <Prose paragraphs={[invitations.forOwn(ownMember.name)]} /> : null}
      {ownMember || role === 'admin' ? null : (
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
