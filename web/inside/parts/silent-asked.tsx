/** What a silent request asks for, and what has been offered, as its letters say. */
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { askedFacts } from '../state/request-words.ts';
import { threatName } from '../state/threat-options.ts';
import { lettersText } from '../text/letters-text.ts';
import { requestsText } from '../text/requests-text.ts';
import { PlainWords } from './plain-words.tsx';
import type { NameOf, ThreadProps } from './silent-thread.tsx';

export function SilentAsked({
  request: { isOwn, seeker },
  thread,
  words,
  threats,
  nameOf,
}: ThreadProps & { nameOf: NameOf }) {
  const wording = lettersText.thread;
  const { request: asked, responses, closing } = thread;
  return (
    <Section title={wording.asked} note={wording.askedNote}>
      <Stack>
        {asked === null ? (
          <p>{wording.noRequest}</p>
        ) : (
          <>
            <h3>{asked.title}</h3>
            <PlainWords text={asked.what} />
            {isOwn ? null : <p>{wording.saidBy(nameOf(seeker?.id ?? null))}</p>}
            <Facts
              facts={[
                ...askedFacts(asked, words, (id) => threatName(threats, id)),
                ...(asked.mustNotKnow === ''
                  ? []
                  : [{ name: wording.mustNotKnow, value: <PlainWords text={asked.mustNotKnow} /> }]),
              ]}
            />
          </>
        )}
        {responses.length > 0 ? <h3>{wording.offered}</h3> : null}
        {responses.length > 0 ? (
          <Facts
            facts={responses.map(({ memberId, kind, state }) => ({
              name: requestsText.responses.kinds[kind],
              value: `${nameOf(memberId)}, ${requestsText.responses.states[state].toLowerCase()}`,
            }))}
          />
        ) : null}
        {closing === null ? null : <p>{requestsText.run.outcomes[closing.outcome].label}</p>}
      </Stack>
    </Section>
  );
}
