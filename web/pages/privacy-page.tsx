import { PLATFORM_HISTORY_DAYS } from '#core/retention/rules.ts';
import { OperatorFacts } from '../parts/operator-facts.tsx';
import { RetentionList } from '../parts/retention-list.tsx';
import { StatedText } from '../parts/stated-text.tsx';
import { privacy } from '../state/privacy.ts';
import { privacyText } from '../text/privacy-text.ts';
import { Line } from '../ui/line.tsx';
import { Page } from '../ui/page.tsx';
import { Part } from '../ui/part.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';

const RIGHTS = [
  { href: '/own-data', name: privacyText.see, note: privacyText.seeNote },
  { href: '/own', name: privacyText.change, note: privacyText.changeNote },
  { href: '/own-data#erase', name: privacyText.erase, note: privacyText.eraseNote },
];

export function PrivacyPage() {
  const words = privacyText;
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={words.who}>
        <Ready of={privacy} lines={3}>
          {(stated) => <OperatorFacts {...stated} />}
        </Ready>
      </Section>
      <Section title={words.stored}>
        <Prose paragraphs={words.storedLines} />
      </Section>
      <Section title={words.never}>
        <Prose paragraphs={words.neverLines} />
      </Section>
      <Section title={words.where}>
        <Prose paragraphs={words.whereText} />
      </Section>
      <Section title={words.long} note={words.longNote}>
        <Stack>
          <RetentionList />
          <Prose paragraphs={[words.history(PLATFORM_HISTORY_DAYS)]} />
          <Ready of={privacy} lines={1}>
            {({ retention }) =>
              retention === null ? null : (
                <Part title={words.statedRetention}>
                  <StatedText text={retention} />
                </Part>
              )
            }
          </Ready>
        </Stack>
      </Section>
      <Section title={words.rights} note={words.signIn}>
        <Stack>
          <Rows items={RIGHTS} keyOf={({ href }) => href}>
            {({ href, name, note }) => <Line name={<a href={href}>{name}</a>} facts={note} />}
          </Rows>
          <Prose paragraphs={[words.withoutAccount, ...words.rightsText]} />
        </Stack>
      </Section>
      <Section title={words.limits}>
        <Prose paragraphs={words.limitsText} />
      </Section>
    </Page>
  );
}
