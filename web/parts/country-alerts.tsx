/** What happens in a country, what happened before, and the way to tell more. */
import type { Api } from '../api.ts';
import { kindsOf } from '../state/alert-kinds.ts';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { threats } from '../state/threats.ts';
import { alertsText } from '../text/alerts-text.ts';
import { Fold } from '../ui/fold.tsx';
import { useLatePart } from '../ui/late-part.ts';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { AlertEntry } from './alert-entry.tsx';

type Alert = Api['country']['alerts'][number];

export function CountryAlerts({ country, alerts }: { country: string; alerts: readonly Alert[] }) {
  useResource(threats);
  const now = alerts.filter(({ isCurrent }) => isCurrent);
  const before = alerts.filter(({ isCurrent }) => !isCurrent);
  return (
    <Section title={alertsText.now} note={alertsText.nowNote}>
      <Stack>
        {now.length === 0 ? <p>{alertsText.none}</p> : <AlertRows alerts={now} />}
        {before.length > 0 ? (
          <Fold summary={alertsText.before(before.length)}>{() => <AlertRows alerts={before} />}</Fold>
        ) : null}
        <TellSlot country={country} />
      </Stack>
    </Section>
  );
}

function AlertRows({ alerts }: { alerts: readonly Alert[] }) {
  return (
    <Rows items={alerts} keyOf={({ id }) => id} step={8}>
      {(alert) => <AlertEntry alert={alert} {...kindsOf(alert.threatIds)} note={noteOn(alert)} />}
    </Rows>
  );
}

function noteOn({ verifiedOn, isOwn }: Alert): string | undefined {
  if (verifiedOn !== null) return undefined;
  return isOwn ? alertsText.waiting : alertsText.waitingForCoordinators;
}

/** The way to tell something, loaded only for those who may. */
function TellSlot({ country }: { country: string }) {
  const loaded = useResource(session);
  const role = loaded.state === 'ready' ? loaded.value.account?.role : undefined;
  const part = useLatePart(role === 'editor' || role === 'coordinator', () => import('../inside/parts/alert-tell.tsx'));
  return part && <part.AlertTell country={country} />;
}
