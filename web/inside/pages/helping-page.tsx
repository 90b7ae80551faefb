import { useEffect } from 'preact/hooks';
import { type Words, words } from '../../state/words.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { NeedToMeet } from '../acting-api.ts';
import { EditorsOnly } from '../parts/editors-only.tsx';
import { OfferForm } from '../parts/offer-form.tsx';
import { fragmentOfWish, helpable, isOffered, openHelping, wish } from '../state/helping.ts';
import { actingText } from '../text/acting-text.ts';
import { introductionsText } from '../text/introductions-text.ts';

export function HelpingPage() {
  const { title, lead } = actingText.helping;
  return (
    <Page title={title} lead={lead} above={<a href="/inbox">{introductionsText.inbox.title}</a>}>
      <EditorsOnly>{() => <Helping />}</EditorsOnly>
    </Page>
  );
}

function Helping() {
  const { sent, toInbox } = actingText.helping;
  useEffect(openHelping, []);
  const { seekerId, capacityId } = wish.value;
  return (
    <Ready of={words} lines={6}>
      {(known) => (
        <>
          {isOffered.value ? (
            <p role="status">
              {sent} <a href="/inbox">{toInbox}</a>
            </p>
          ) : null}
          {seekerId !== null && capacityId !== null ? (
            <OfferForm seekerId={seekerId} capacityId={capacityId} words={known} key={`${seekerId} ${capacityId}`} />
          ) : null}
          <Ready of={helpable} lines={6}>
            {({ needs }) => <Needs needs={needs} words={known} />}
          </Ready>
        </>
      )}
    </Ready>
  );
}

function Needs({ needs, words }: { needs: readonly NeedToMeet[]; words: Words }) {
  const wording = actingText.helping;
  if (needs.length === 0) {
    return (
      <Section title={wording.none}>
        <Prose paragraphs={[wording.noneText]} />
      </Section>
    );
  }
  return (
    <Section title={wording.title}>
      <Rows items={needs} keyOf={({ member, capacityId }) => `${member.id} ${capacityId}`} step={20}>
        {({ member, capacityId, urgency, isOffered: isDone }) => (
          <Line
            name={<a href={`/members/${member.id}`}>{member.name}</a>}
            facts={isDone ? wording.offered : wording.facts(words.capacity(capacityId), urgency)}
          >
            {isDone ? null : (
              <ButtonLink href={`/helping#${fragmentOfWish({ seekerId: member.id, capacityId })}`}>
                {wording.offer}
                <span class="only-spoken">: {wording.offerTo(member.name, words.capacity(capacityId))}</span>
              </ButtonLink>
            )}
          </Line>
        )}
      </Rows>
    </Section>
  );
}
