import { useEffect } from 'preact/hooks';
import { SETTING_NAMES } from '#core/vocabulary.ts';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { privacy } from '../../state/privacy.ts';
import { session } from '../../state/session.ts';
import { identityText } from '../../text/identity-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SettingForm } from '../parts/setting-form.tsx';
import { forgetSaved, saveSetting } from '../state/settings.ts';
import { auditText } from '../text/audit-text.ts';

export function SettingsPage() {
  useEffect(forgetSaved, []);
  const words = auditText.settings;
  return (
    <Page title={words.title} lead={words.lead} above={<a href="/account">{identityText.account.title}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          return account.role === 'admin' ? <SettingSection /> : <Prose paragraphs={[words.notYours]} />;
        }}
      </Ready>
    </Page>
  );
}

function SettingSection() {
  const words = auditText.settings;
  return (
    <Section title={words.form} note={<a href="/privacy">{words.toPrivacy}</a>}>
      <Ready of={privacy} lines={8}>
        {(stated) => (
          <Stack>
            {SETTING_NAMES.map((name) => (
              <SettingForm key={name} name={name} stated={stated[name]} />
            ))}
            <ActionNote of={saveSetting} />
          </Stack>
        )}
      </Ready>
    </Section>
  );
}
