/** One request: what is asked, what came, what is done together, and what its seeker can do with it. */
import type { Api } from '../../api.ts';
import { fragment, path } from '../../state/location.ts';
import { useResource } from '../../state/resource.ts';
import { signInFrom } from '../../state/return-path.ts';
import { session } from '../../state/session.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { useLatePart } from '../../ui/late-part.ts';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { RequestWhole } from '../requests-api.ts';
import { askedFacts, knownWords, seekerOf } from '../state/request-words.ts';
import { takeStep } from '../state/requests.ts';
import { threatName } from '../state/threat-options.ts';
import { actionsText } from '../text/actions-text.ts';
import { requestsText } from '../text/requests-text.ts';
import { ActionsSection } from './actions-section.tsx';
import { ModeSign } from './mode-sign.tsx';
import { PlainWords } from './plain-words.tsx';
import { RequestClosed } from './request-closed.tsx';
import { RequestRun } from './request-run.tsx';
import { RespondForm } from './respond-form.tsx';
import { ResponseList } from './response-list.tsx';

export type RequestSectionsProps = { request: RequestWhole; words: Words; threats: Api['threats']['threats'] };

export function RequestSections({ request, words, threats }: RequestSectionsProps) {
  const { mode, stage, may, isOwn, what } = request;
  const isSilent = mode === 'silent';
  return (
    <>
      {stage === 'open' ? null : <RequestClosed request={request} />}
      <Section title={requestsText.facts.title}>
        <Stack>
          <ModeSign mode={mode} />
          {what === null ? null : <PlainWords text={what} />}
          <Facts facts={factsOf({ request, words, threats })} />
        </Stack>
      </Section>
      {isSilent ? <SilentSlot request={request} words={words} threats={threats} /> : <ResponseList request={request} />}
      {may.includes('respond') ? <RespondForm request={request} /> : null}
      {!isSilent && stage === 'open' ? <LookingOnly /> : null}
      <ActionsSection
        actions={request.actions}
        place={{ requestId: request.id, coalitionId: request.coalition?.id ?? null, mode }}
        mayStart={stage === 'open' && isInvolved(request)}
        note={isSilent ? actionsText.silentNote : undefined}
      />
      {isOwn && stage === 'open' ? <RequestRun request={request} /> : null}
      <ActionNote of={takeStep} />
    </>
  );
}

function factsOf({ request, words, threats }: RequestSectionsProps): Fact[] {
  const { facts: wording } = requestsText;
  const { isOwn, showsSeeker, excluded, named, startedOn, mode } = request;
  const who = seekerOf(request);
  const names = (members: readonly { name: string }[]) => text.list(members.map(({ name }) => name));
  const shown = showsSeeker === null ? null : showsSeeker ? wording.shown : wording.hidden;
  return [
    ...(who === null ? [] : [{ name: wording.who, value: isOwn && shown !== null ? `${who}. ${shown}` : who }]),
    { name: wording.knows, value: knownWords(request) },
    ...(mode === 'silent' ? [] : askedFacts(request, words, (id) => threatName(threats, id))),
    ...(excluded.length === 0 ? [] : [{ name: wording.excluded, value: names(excluded) }]),
    ...(named.length === 0 ? [] : [{ name: wording.named, value: names(named) }]),
    ...(startedOn === null ? [] : [{ name: wording.started, value: text.day(startedOn) }]),
  ];
}

/** How one comes to respond, for somebody who speaks for no organisation here. */
function LookingOnly() {
  const { respond } = requestsText;
  const loaded = useResource(session);
  if (loaded.state !== 'ready' || loaded.value.account?.role === 'editor') return null;
  return (
    <Section title={respond.readTitle}>
      <p>
        {respond.readOnly}{' '}
        {loaded.value.account === null ? (
          <a href={signInFrom(path.value, fragment.value)}>{text.corner.signIn}</a>
        ) : null}
      </p>
    </Section>
  );
}

/** Whoever asks, and whoever's help it agreed to, can start something together. */
function isInvolved({ isOwn, responses }: RequestWhole): boolean {
  return isOwn || responses.some((one) => one.isOwn && one.state !== 'offered' && one.state !== 'dropped');
}

/** What opens sealed letters is large, and only for those to whom they are written. */
function SilentSlot(props: RequestSectionsProps) {
  const part = useLatePart(true, () => import('./silent-thread.tsx'));
  return part && <part.SilentThread {...props} />;
}
