import { useEffect } from 'preact/hooks';
import type { Account } from '../../api.ts';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { useResource } from '../../state/resource.ts';
import { session } from '../../state/session.ts';
import { threats } from '../../state/threats.ts';
import { type Words, words } from '../../state/words.ts';
import { identityText } from '../../text/identity-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { KeptAlert } from '../alerts-api.ts';
import { AlertCard } from '../parts/alert-card.tsx';
import { AlertPublish } from '../parts/alert-publish.tsx';
import { changeAlert, forgetAlertProblems, keptAlerts, stepAlert } from '../state/alerts.ts';
import { alertCareText as text } from '../text/alert-care-text.ts';

export function AlertsPage() {
  useEffect(forgetAlertProblems, []);
  const loaded = useResource(session);
  const isEditor = loaded.state === 'ready' && loaded.value.account?.role === 'editor';
  return (
    <Page
      title={text.title}
      lead={isEditor ? text.leadForEditors : text.lead}
      above={<a href="/account">{identityText.account.title}</a>}
    >
      <Ready of={session} lines={8}>
        {({ account }) => <AlertsFor account={account} />}
      </Ready>
    </Page>
  );
}

function AlertsFor({ account }: { account: Account | null }) {
  useResource(threats);
  if (account === null) return <SignedOutNote />;
  if (account.role !== 'editor' && account.role !== 'coordinator') return <p>{text.notForYou}</p>;
  const isCoordinator = account.role === 'coordinator';
  return (
    <Ready of={words} lines={8}>
      {(known) => (
        <Ready of={keptAlerts} lines={8}>
          {({ alerts }) => (
            <>
              <ActionNote of={stepAlert} />
              <ActionNote of={changeAlert} />
              {isCoordinator ? (
                <AllAlerts alerts={alerts} words={known} />
              ) : (
                <OwnAlerts alerts={alerts} words={known} />
              )}
            </>
          )}
        </Ready>
      )}
    </Ready>
  );
}

type ListProps = { alerts: readonly KeptAlert[]; words: Words };

function AllAlerts({ alerts, words }: ListProps) {
  const waiting = alerts.filter(({ verifiedOn }) => verifiedOn === null);
  const published = alerts.filter(({ verifiedOn }) => verifiedOn !== null);
  return (
    <>
      <Section title={text.waiting} note={text.waitingNote}>
        {waiting.length === 0 ? <p>{text.waitingNone}</p> : <Cards alerts={waiting} words={words} isCoordinator />}
      </Section>
      <Section title={text.published}>
        {published.length === 0 ? (
          <p>{text.publishedNone}</p>
        ) : (
          <Cards alerts={published} words={words} isCoordinator />
        )}
      </Section>
      <AlertPublish words={words} />
    </>
  );
}

function OwnAlerts({ alerts, words }: ListProps) {
  return (
    <Section title={text.own}>
      {alerts.length === 0 ? <p>{text.ownNone}</p> : <Cards alerts={alerts} words={words} isCoordinator={false} />}
    </Section>
  );
}

function Cards({ alerts, words, isCoordinator }: ListProps & { isCoordinator: boolean }) {
  return (
    <Rows items={alerts} keyOf={({ id }) => id} step={20}>
      {(alert) => <AlertCard alert={alert} words={words} isCoordinator={isCoordinator} />}
    </Rows>
  );
}
