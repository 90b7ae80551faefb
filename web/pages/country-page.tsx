import { caseBrief } from '#core/playbook/cases/brief.ts';
import type { Api } from '../api.ts';
import { CaseEntry } from '../parts/case-entry.tsx';
import { CoalitionEntry } from '../parts/coalition-entry.tsx';
import { ContextList } from '../parts/context-list.tsx';
import { CountryAlerts } from '../parts/country-alerts.tsx';
import { type Content, CountryContents } from '../parts/country-contents.tsx';
import { CountryCoverage } from '../parts/country-coverage.tsx';
import { CountryPlace } from '../parts/country-place.tsx';
import { CountrySteps } from '../parts/country-steps.tsx';
import { ExportSlot } from '../parts/export-slot.tsx';
import { MemberRow } from '../parts/member-row.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import type { Params } from '../routes.ts';
import { countryResource } from '../state/country.ts';
import { isNotFound } from '../state/resource.ts';
import { type Words, words } from '../state/words.ts';
import { alertsText } from '../text/alerts-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { useLatePart } from '../ui/late-part.ts';
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
  const { country, contexts, members, outside, coverage, coalitions, cases, alerts, sources } = answer;
  return (
    <>
      <CountrySteps country={country.code} />
      <CountryContents contents={contentsOf(answer)} />
      <CountryPlace id={PLACES.alerts}>
        <CountryAlerts country={country.code} alerts={alerts} />
      </CountryPlace>
      <RequestSlot country={country.code} words={words} />
      <CountryPlace id={PLACES.context}>
        <Section title={pagesText.country.context} note={pagesText.country.contextSentence}>
          <ContextList contexts={contexts} />
        </Section>
      </CountryPlace>
      <CountryPlace id={PLACES.coverage}>
        <Section title={pagesText.country.coverage} note={pagesText.country.coverageSentence}>
          <CountryCoverage
            country={country.code}
            coverage={coverage}
            members={[...members, ...outside]}
            words={words}
          />
        </Section>
      </CountryPlace>
      {coalitions.length > 0 ? (
        <CountryPlace id={PLACES.coalitions}>
          <Section title={pagesText.country.coalitions}>
            <Rows items={coalitions} keyOf={({ id }) => id} step={8}>
              {(coalition) => <CoalitionEntry coalition={coalition} words={words} />}
            </Rows>
          </Section>
        </CountryPlace>
      ) : null}
      {cases.length > 0 ? (
        <CountryPlace id={PLACES.cases}>
          <Section title={pagesText.country.cases}>
            <Rows items={cases} keyOf={({ id }) => id} step={8}>
              {(one) => <CaseEntry one={caseBrief(one)} words={words} />}
            </Rows>
          </Section>
        </CountryPlace>
      ) : null}
      <CountryPlace id={PLACES.members}>
        <Section title={pagesText.country.members} note={text.organisations(members.length)}>
          {members.length === 0 ? <p>{pagesText.country.membersNone}</p> : null}
          {members.length === 0 ? null : <ExportSlot fragment={`country=${country.code}`} />}
          <MemberRows members={members} />
        </Section>
      </CountryPlace>
      {outside.length > 0 ? (
        <CountryPlace id={PLACES.outside}>
          <Section title={pagesText.country.membersOutside} note={text.organisations(outside.length)}>
            <MemberRows members={outside} />
          </Section>
        </CountryPlace>
      ) : null}
      <SourcesNote sources={sources} />
    </>
  );
}

/** Loaded by itself, so that what most countries have comes first. */
function RequestSlot({ country, words }: { country: string; words: Words }) {
  const part = useLatePart(true, () => import('../parts/country-requests.tsx'));
  return part && <part.CountryRequests country={country} words={words} />;
}

function MemberRows({ members }: { members: Api['country']['members'] }) {
  return (
    <Rows items={members} keyOf={({ id }) => id} step={16} isInColumns>
      {(member) => <MemberRow member={member} />}
    </Rows>
  );
}

/** The sections, by the names under which they can be jumped to. */
const PLACES = {
  alerts: 'alerts',
  context: 'civic-space',
  coverage: 'coverage',
  coalitions: 'coalitions',
  cases: 'cases',
  members: 'organisations',
  outside: 'from-outside',
};

/** Those that stand on the page, in its order. */
function contentsOf({ alerts, coalitions, cases, members, outside }: Api['country']): Content[] {
  const { country } = pagesText;
  const lists = [
    { id: PLACES.coalitions, title: country.coalitions, count: coalitions.length },
    { id: PLACES.cases, title: country.cases, count: cases.length },
    { id: PLACES.members, title: country.members, count: members.length },
    { id: PLACES.outside, title: country.membersOutside, count: outside.length },
  ];
  return [
    { id: PLACES.alerts, title: alertsText.now, count: alerts.filter(({ isCurrent }) => isCurrent).length },
    { id: PLACES.context, title: country.context, count: null },
    { id: PLACES.coverage, title: country.coverage, count: null },
    ...lists.filter(({ id, count }) => count > 0 || id === PLACES.members),
  ];
}
