import { caseBrief } from '#core/playbook/cases/brief.ts';
import type { Api } from '../api.ts';
import { CaseEntry } from '../parts/case-entry.tsx';
import { CoalitionEntry } from '../parts/coalition-entry.tsx';
import { ContextList } from '../parts/context-list.tsx';
import { CountryCoverage } from '../parts/country-coverage.tsx';
import { MemberRow } from '../parts/member-row.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { WhatIfSlot } from '../parts/what-if-slot.tsx';
import type { Params } from '../routes.ts';
import { coalitionLink } from '../state/coalition-link.ts';
import { countryResource } from '../state/country.ts';
import { partnerLink } from '../state/partner-link.ts';
import { isNotFound } from '../state/resource.ts';
import { type Words, words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { NotFoundPage } from './not-found-page.tsx';

export function CountryPage({ params }: { params: Params }) {
  const code = (params['code'] ?? '').toUpperCase();
  const country = countryResource(code);
  const { value } = country.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const title = value.state === 'ready' ? value.value.country.name : pagesText.country.loading;
  return (
    <Page title={title} above={<a href="/countries">{text.nav.countries}</a>}>
      <Ready of={words}>
        {(known) => (
          <Ready of={country} lines={10}>
            {(answer) => <CountrySections answer={answer} words={known} />}
          </Ready>
        )}
      </Ready>
    </Page>
  );
}

function CountrySections({ answer, words }: { answer: Api['country']; words: Words }) {
  const { country, contexts, members, outside, coverage, coalitions, cases, sources } = answer;
  return (
    <>
      <ButtonRow>
        <ButtonLink weight="main" href={coalitionLink(country.code)}>
          {pagesText.country.form}
        </ButtonLink>
        <ButtonLink href={partnerLink({ country: country.code })}>{pagesText.country.find}</ButtonLink>
        <WhatIfSlot country={country.code} isInRow />
      </ButtonRow>
      <Section title={pagesText.country.context} note={pagesText.country.contextSentence}>
        <ContextList contexts={contexts} />
      </Section>
      <Section title={pagesText.country.coverage} note={pagesText.country.coverageSentence}>
        <CountryCoverage country={country.code} coverage={coverage} members={[...members, ...outside]} words={words} />
      </Section>
      <Section title={pagesText.country.members} note={text.organisations(members.length)}>
        {members.length === 0 ? <p>{pagesText.country.membersNone}</p> : null}
        <Rows items={members} keyOf={({ id }) => id} step={16} isInColumns>
          {(member) => <MemberRow member={member} />}
        </Rows>
      </Section>
      {outside.length > 0 ? (
        <Section title={pagesText.country.membersOutside} note={text.organisations(outside.length)}>
          <Rows items={outside} keyOf={({ id }) => id} step={16} isInColumns>
            {(member) => <MemberRow member={member} />}
          </Rows>
        </Section>
      ) : null}
      {coalitions.length > 0 ? (
        <Section title={pagesText.country.coalitions}>
          <Rows items={coalitions} keyOf={({ id }) => id}>
            {(coalition) => <CoalitionEntry coalition={coalition} words={words} />}
          </Rows>
        </Section>
      ) : null}
      {cases.length > 0 ? (
        <Section title={pagesText.country.cases}>
          <Rows items={cases} keyOf={({ id }) => id}>
            {(one) => <CaseEntry one={caseBrief(one)} words={words} />}
          </Rows>
        </Section>
      ) : null}
      <SourcesNote sources={sources} />
    </>
  );
}
