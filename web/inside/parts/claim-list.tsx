/** What was asked about listed entries, each with what can be made of it. */

import { identityText } from '../../text/identity-text.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Part } from '../../ui/part.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { Claim } from '../desk-api.ts';
import { claimantLink, decide, skippedClaims, turnClaimsTo } from '../state/desk.ts';
import { deskText } from '../text/desk-text.ts';
import './claim-list.css';

export function ClaimList({ claims, isMore }: { claims: readonly Claim[]; isMore: boolean }) {
  const skipped = skippedClaims.value;
  return (
    <>
      {claims.map((claim) => (
        <ClaimPart key={claim.id} claim={claim} />
      ))}
      <ActionNote of={decide} />
      {isMore || skipped > 0 ? (
        <ButtonRow>
          {isMore ? (
            <Button onClick={() => turnClaimsTo(skipped + claims.length)}>{deskText.laterClaims}</Button>
          ) : null}
          {skipped > 0 ? <Button onClick={() => turnClaimsTo(0)}>{deskText.oldestClaims}</Button> : null}
        </ButtonRow>
      ) : null}
    </>
  );
}

function ClaimPart({ claim }: { claim: Claim }) {
  const { kind, member, words, contact, askedOn } = claim;
  const name = member?.name ?? deskText.unknownMember;
  const written = (words: string | null) => <span class="claim-list_written">{words ?? deskText.unreadable}</span>;
  return (
    <Part title={deskText.claimHead(name, deskText.claimKinds[kind])}>
      <Facts
        facts={[
          { name: deskText.words, value: written(words) },
          { name: deskText.contact, value: written(contact) },
        ]}
      />
      <p class="claim-list_note">{deskText.claimOn(text.day(askedOn))}</p>
      <ButtonRow>
        {kind === 'claim' ? (
          <SureButton
            action={deskText.invite}
            label={deskText.inviteFor(name)}
            question={deskText.inviteSure}
            weight="normal"
            onSure={() => decide.run({ claim, name, outcome: 'invited' })}
          />
        ) : null}
        <SureButton
          action={deskText.takeDown}
          label={deskText.takeDownFor(name)}
          question={deskText.takeDownSure}
          weight={kind === 'claim' ? 'plain' : 'normal'}
          onSure={() => decide.run({ claim, name, outcome: 'taken-down' })}
        />
        <SureButton
          action={deskText.dismiss}
          label={deskText.dismissFor(name)}
          question={deskText.dismissSure}
          onSure={() => decide.run({ claim, name, outcome: 'dismissed' })}
        />
      </ButtonRow>
    </Part>
  );
}

/** The link for whoever was invited last, shown once with the way to reach them. */
export function ClaimantLink() {
  const link = claimantLink.value;
  if (link === null) return null;
  const hint = deskText.linkOnce(link.name, link.contact, identityText.moment(link.expiresAt));
  return <CopyField label={deskText.link} hint={hint} value={link.url} />;
}
