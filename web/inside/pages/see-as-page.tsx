import { useMemo, useState } from 'preact/hooks';
import { AUDIENCES, type Audience } from '#core/own/audience.ts';
import type { Api } from '../../api.ts';
import { MemberFacts } from '../../parts/member-facts.tsx';
import { MemberNetworks } from '../../parts/member-networks.tsx';
import { MemberStatements } from '../../parts/member-statements.tsx';
import { createResource } from '../../state/resource.ts';
import { type Words, words } from '../../state/words.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { ownApi } from '../own-api.ts';
import { EditorsOnly } from '../parts/editors-only.tsx';
import { PlainField } from '../parts/plain-field.tsx';
import { ownText } from '../text/own-text.ts';

export function SeeAsPage() {
  const [audience, setAudience] = useState<Audience>('public');
  return (
    <Page title={ownText.seeAsTitle} lead={ownText.seeAsLead} above={<a href="/own">{ownText.backToEntry}</a>}>
      <EditorsOnly>
        {() => (
          <>
            <Section title={ownText.seeAsWho}>
              <PlainField>
                <Select
                  label={ownText.seeAsWho}
                  isLabelSpoken
                  choices={AUDIENCES.map((id) => ({ id, label: ownText.audiences[id] }))}
                  chosen={audience}
                  onChoose={setAudience}
                />
              </PlainField>
            </Section>
            <Ready of={words}>{(known) => <SeenEntry audience={audience} words={known} />}</Ready>
          </>
        )}
      </EditorsOnly>
    </Page>
  );
}

function SeenEntry({ audience, words }: { audience: Audience; words: Words }) {
  const seen = useMemo(() => createResource(() => ownApi.seenAs(audience)), [audience]);
  return (
    <Ready of={seen} lines={8}>
      {({ member }) =>
        member === null ? <p>{ownText.seeAsNobody}</p> : <SeenSections member={member} words={words} />
      }
    </Ready>
  );
}

function SeenSections({ member, words }: { member: Api['member']['member']; words: Words }) {
  return (
    <>
      <Section title={member.name}>
        <MemberFacts member={member} words={words} />
      </Section>
      <MemberStatements member={member} words={words} />
      <MemberNetworks networkIds={member.networkIds} />
    </>
  );
}
