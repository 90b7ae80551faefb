import { useEffect, useMemo } from 'preact/hooks';
import { identityApi } from '../identity-api.ts';
import { JoinForm } from '../parts/join-form.tsx';
import { accept, invitationCode } from '../state/join.ts';
import { createResource, isNotFound } from '../state/resource.ts';
import { identityText } from '../text/identity-text.ts';
import { text } from '../text/text.ts';
import { Facts } from '../ui/facts.tsx';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';
import { Section } from '../ui/section.tsx';

export function JoinPage() {
  const { join } = identityText;
  const code = invitationCode.value;
  useEffect(accept.forget, [code]);
  return (
    <Page title={join.title} lead={join.lead}>
      <Invitation code={code} />
    </Page>
  );
}

function Invitation({ code }: { code: string }) {
  const { join, moment, roleSentences, signIn } = identityText;
  const { roles } = text;
  const invitation = useMemo(() => createResource(() => identityApi.openInvitation({ code })), [code]);
  const loaded = invitation.loaded.value;
  if (isNotFound(loaded)) return <Refused />;
  return (
    <>
      <Section title={join.invitation}>
        <Ready of={invitation} lines={3}>
          {({ role, member, expiresAt, isRecovery }) => (
            <>
              {isRecovery ? <Prose paragraphs={[join.recovery]} /> : null}
              <Facts
                facts={[
                  { name: isRecovery ? join.roleBack : join.role, value: `${roles[role]}. ${roleSentences[role]}` },
                  ...(member ? [{ name: join.member, value: member.name }] : []),
                  { name: join.until, value: moment(expiresAt) },
                ]}
              />
            </>
          )}
        </Ready>
      </Section>
      {loaded.state === 'ready' ? (
        <Section title={join.device}>
          <JoinForm code={code} isRecovery={loaded.value.isRecovery} />
        </Section>
      ) : null}
      <Section title={signIn.how}>
        <Prose paragraphs={join.howText} />
      </Section>
    </>
  );
}

/** Trying again would not help: the link opens nothing, or nothing yet. */
function Refused() {
  const { join } = identityText;
  return (
    <Section title={join.refused}>
      <Prose paragraphs={join.refusedText} />
    </Section>
  );
}
