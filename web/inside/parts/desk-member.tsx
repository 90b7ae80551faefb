/** An organisation as a line of the desk; what can be done with it opens under it. */
import { useState } from 'preact/hooks';
import { pagesText } from '../../text/pages-text.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { DeskMember } from '../desk-api.ts';
import { change, twin } from '../state/desk.ts';
import { deskText } from '../text/desk-text.ts';
import './desk-member.css';

export function DeskMemberLine({ member }: { member: DeskMember }) {
  const { id, name, acronym } = member;
  const [isOpen, setOpen] = useState(false);
  return (
    <Line
      name={
        <>
          <a href={`/members/${id}`}>{name}</a>
          {acronym && acronym !== name ? ` ${acronym}` : null}
        </>
      }
      facts={factsOf(member)}
    >
      <details class="desk-member" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="desk-member_sign" aria-label={deskText.actionsFor(name)}>
          {deskText.actions}
        </summary>
        {isOpen ? <DeskActions member={member} /> : null}
      </details>
    </Line>
  );
}

function factsOf({ kind, standing, hasEditor, vouchedOn, confirmedOn }: DeskMember): string {
  return [
    deskText.standings[standing],
    pagesText.memberKinds[kind],
    hasEditor ? deskText.hasEditor : deskText.noEditor,
    ...(vouchedOn === null ? [] : [deskText.vouched(text.day(vouchedOn))]),
    ...(confirmedOn === null ? [] : [deskText.confirmed(text.day(confirmedOn))]),
  ].join(' · ');
}

/** What can be done follows from the standing and nothing else: no button may tell what is hidden. */
function DeskActions({ member }: { member: DeskMember }) {
  const { id, name, standing } = member;
  const retireSure = standing === 'listed' ? deskText.retireListedSure : deskText.retireMemberSure;
  const sure = (does: 'vouch' | 'retire' | 'restore', question: string) => (
    <SureButton
      action={deskText[does]}
      label={`${deskText[does]}: ${name}`}
      question={question}
      weight="normal"
      onSure={() => change.run({ does, memberId: id })}
    />
  );
  return (
    <div class="desk-member_actions">
      {standing === 'retired' ? sure('restore', deskText.restoreSure) : null}
      {standing === 'retired' ? null : sure('vouch', deskText.vouchSure)}
      {standing === 'retired' ? null : sure('retire', retireSure)}
      {standing === 'listed' ? (
        <Button
          onClick={() => {
            twin.value = member;
          }}
        >
          {deskText.merge}
        </Button>
      ) : null}
      <div class="desk-member_note">
        <ActionNote of={change} />
      </div>
    </div>
  );
}
