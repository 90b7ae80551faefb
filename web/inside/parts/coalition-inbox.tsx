/** What waits in coalitions: test alerts to be answered with one press, and invitations. */
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Invitation, OwnCoalitions, Standing } from '../coalitions-api.ts';
import { acknowledge, acknowledgedIds } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';

type CoalitionInboxProps = { own: OwnCoalitions; words: Words };

export function CoalitionInbox({ own, words }: CoalitionInboxProps) {
  const { inbox: wording } = coalitionLifeText;
  const asked = own.invitations.filter(({ stage, reply }) => stage !== 'over' && reply === 'asked');
  // What was answered on this visit stays where it is, so that nothing jumps away under a finger.
  const alerts = own.standing.filter(({ id, isDrillOpen }) => isDrillOpen || acknowledgedIds.value.has(id));
  if (asked.length + alerts.length === 0) return null;
  return (
    <Section title={wording.title} note={<a href="/coalitions/mine">{coalitionLifeText.mine}</a>}>
      <Stack>
        {alerts.length > 0 ? (
          <Rows items={alerts} keyOf={({ id }) => id}>
            {(one) => <AlertLine standing={one} />}
          </Rows>
        ) : null}
        <ActionNote of={acknowledge} />
        {asked.length > 0 ? (
          <Rows items={asked} keyOf={({ id }) => id}>
            {(one) => <AskedLine invitation={one} words={words} />}
          </Rows>
        ) : null}
      </Stack>
    </Section>
  );
}

function AlertLine({ standing: { id, name, isDrillOpen } }: { standing: Standing }) {
  const { inbox: wording, drill } = coalitionLifeText;
  return (
    <Line name={<a href={`/coalitions/${id}`}>{name}</a>} facts={isDrillOpen ? wording.alert : drill.youAnswered}>
      {isDrillOpen ? (
        <Button weight="main" label={drill.receivedLabel(name)} onClick={() => acknowledge.run({ id })}>
          {drill.received}
        </Button>
      ) : null}
    </Line>
  );
}

function AskedLine({ invitation, words }: { invitation: Invitation; words: Words }) {
  const { inbox: wording, list } = coalitionLifeText;
  const { id, name, country, answerBy } = invitation;
  const facts = [
    wording.asked,
    ...(country === null ? [] : [words.country(country)]),
    list.answerBy(text.day(answerBy)),
  ];
  return <Line name={<a href={`/coalitions/${id}`}>{name}</a>} facts={facts.join(' · ')} />;
}
