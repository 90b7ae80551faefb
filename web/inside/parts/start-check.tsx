/** The last step before anybody is asked: exactly what each of the invited will see. */
import type { Ref } from 'preact';
import type { Account, MemberBrief } from '../../api.ts';
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { FormFoot } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { start, startCoalition } from '../state/coalition-start.ts';
import { newCoalitionFrom, type StartDraft } from '../state/start-draft.ts';
import { coalitionStartText } from '../text/coalition-start-text.ts';
import { InvitationFacts } from './invitation-facts.tsx';
import { PlainList } from './plain-list.tsx';
import './start-check.css';

type StartCheckProps = {
  draft: StartDraft;
  invited: readonly MemberBrief[];
  own: Account['member'];
  words: Words;
  headingRef: Ref<HTMLHeadingElement>;
  onBack: () => void;
};

export function StartCheck({ draft, invited, own, words, headingRef, onBack }: StartCheckProps) {
  const wording = coalitionStartText;
  const coalition = newCoalitionFrom({ start: start.value, draft, invited, ownId: own?.id ?? null });
  const { threshold, joins } = coalition;
  const of = threshold === null ? null : { count: threshold, of: invited.length + (own === null ? 0 : 1) };
  return (
    <>
      <Section title={wording.check} note={wording.checkNote} headingRef={headingRef}>
        <article class="start-check">
          <h3 class="start-check_name">{coalition.name}</h3>
          <InvitationFacts
            of={{
              ...coalition,
              stage: 'forming',
              threshold: of,
              startedBy: { kind: own === null ? 'coordinator' : 'member', member: own },
              convenes: false,
              accepted: own !== null && joins?.showsInvited ? [own] : [],
            }}
            fits={null}
            words={words}
          />
        </article>
      </Section>
      <Section title={wording.goesTo}>
        <Stack>
          <PlainList lines={invited.map(({ name }) => name)} />
          <FormFoot>
            <Button weight="main" onClick={() => startCoalition.run(coalition)}>
              {wording.send(invited.length)}
            </Button>
            <Button onClick={onBack}>{wording.back}</Button>
          </FormFoot>
          <ActionNote of={startCoalition} />
        </Stack>
      </Section>
    </>
  );
}
