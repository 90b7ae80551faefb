import { useMemo } from 'preact/hooks';
import { caseBrief } from '#core/playbook/cases/brief.ts';
import { type Api, api } from '../api.ts';
import { AskSlot } from '../parts/ask-slot.tsx';
import { CaseEntry } from '../parts/case-entry.tsx';
import { ClaimSlot } from '../parts/claim-slot.tsx';
import { CoalitionEntry } from '../parts/coalition-entry.tsx';
import { LessonsSlot } from '../parts/lessons-slot.tsx';
import { MapSlot } from '../parts/map-slot.tsx';
import { MemberFacts } from '../parts/member-facts.tsx';
import { MemberNetworks } from '../parts/member-networks.tsx';
import { MemberStatements } from '../parts/member-statements.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { TieList } from '../parts/tie-list.tsx';
import { WhatIfSlot } from '../parts/what-if-slot.tsx';
import type { Params } from '../routes.ts';
import { partnerLink } from '../state/partner-link.ts';
import { requestLink } from '../state/request-link.ts';
import { createResource, isNotFound } from '../state/resource.ts';
import { type Words, words } from '../state/words.ts';
import { exchangeText } from '../text/exchange-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { NotFoundPage } from './not-found-page.tsx';

export function MemberPage({ params }: { params: Params }) {
  const id = params['id'] ?? '';
  const member = useMemo(() => createResource(() => api.member(id)), [id]);
  const { value } = member.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const title = value.state === 'ready' ? value.value.member.name : pagesText.member.loading;
  return (
    <Ready of={words}>
      {(known) => (
        <Page title={title} above={<a href="/members">{text.nav.members}</a>}>
          <Ready of={member} lines={10}>
            {(answer) => <MemberSections answer={answer} words={known} />}
          </Ready>
        </Page>
      )}
    </Ready>
  );
}

function MemberSections({ answer, words }: { answer: Api['member']; words: Words }) {
  const { member, ties, tied, coalitions, cases, sources } = answer;
  return (
    <>
      <Section title={pagesText.member.about}>
        <MemberFacts member={member} words={words} />
        {member.standing === 'member' ? <AskSlot helperId={member.id} /> : null}
        <WhatIfSlot memberIds={[member.id]} />
        <p>
          <a href={partnerLink({ seekerId: member.id })}>{pagesText.member.find}</a>
        </p>
        {member.standing === 'member' ? (
          <p>
            <a href={requestLink({ helperIds: [member.id] })}>{pagesText.member.ask}</a>
          </p>
        ) : null}
      </Section>
      <MemberStatements member={member} words={words} />
      <MemberNetworks networkIds={member.networkIds} />
      <Section title={pagesText.member.ties}>
        <TieList memberId={member.id} ties={ties} tied={tied} sources={sources} />
      </Section>
      {coalitions.length > 0 ? (
        <Section title={pagesText.member.coalitions}>
          <Rows items={coalitions} keyOf={({ id }) => id}>
            {(coalition) => <CoalitionEntry coalition={coalition} words={words} />}
          </Rows>
        </Section>
      ) : null}
      {cases.length > 0 ? (
        <Section title={pagesText.member.cases}>
          <Rows items={cases} keyOf={({ id }) => id}>
            {(one) => <CaseEntry one={caseBrief(one)} words={words} />}
          </Rows>
        </Section>
      ) : null}
      <LessonsSlot title={exchangeText.lessons.ofMember} about={{ memberId: member.id }} isForWriting={false} />
      <Section title={pagesText.member.onMap}>
        <MapSlot litIds={[member.id, ...tied.map(({ id }) => id)]} heading={member.name} />
      </Section>
      <SourcesNote sources={sources} />
      {member.standing === 'listed' ? <ClaimSlot memberId={member.id} /> : null}
    </>
  );
}
