/** The letters of a silent request, opened in the page. */
import { useEffect } from 'preact/hooks';
import type { SilentRequest } from '#core/letters/fold-letters.ts';
import type { Account } from '../../api.ts';
import { session } from '../../state/session.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { OwnKey } from '../keys-api.ts';
import { unlocked } from '../letters/held-identity.ts';
import { ownKey, said } from '../state/letter-key.ts';
import { keysIn, useKeysOf } from '../state/member-keys.ts';
import { forgetThread, keysToAnswer, readersOf, useThread } from '../state/silent-thread.ts';
import { lettersText } from '../text/letters-text.ts';
import { KeyUnlock } from './key-unlock.tsx';
import type { RequestSectionsProps } from './request-sections.tsx';
import { SilentAnswer } from './silent-answer.tsx';
import { SilentAsked } from './silent-asked.tsx';
import { SilentLetter } from './silent-letter.tsx';
import { SilentNewKeys } from './silent-new-keys.tsx';
import { SilentRun } from './silent-run.tsx';

type Member = NonNullable<Account['member']>;

export function SilentThread(props: RequestSectionsProps) {
  useEffect(forgetThread, [props.request.id]);
  return (
    <Ready of={session} lines={4}>
      {({ account }) => {
        const member = account?.member ?? null;
        if (member === null) return null;
        return (
          <Ready of={ownKey} lines={4}>
            {(own) =>
              unlocked.value.length > 0 ? <OpenThread {...props} member={member} /> : <Locked own={own} {...props} />
            }
          </Ready>
        );
      }}
    </Ready>
  );
}

function Locked({ own, request }: RequestSectionsProps & { own: OwnKey }) {
  const { thread: words, unlock } = lettersText;
  return (
    <Section title={words.title} note={words.note}>
      {own.key === null ? (
        <Stack>
          <p>{words.noKey}</p>
          <div>
            <ButtonLink href="/own/keys">{unlock.toKeys}</ButtonLink>
          </div>
        </Stack>
      ) : (
        <Stack>
          <p>{words.count(request.letters.length)}</p>
          <KeyUnlock own={own} />
        </Stack>
      )}
    </Section>
  );
}

export type ThreadProps = RequestSectionsProps & { member: Member; thread: SilentRequest };

function OpenThread(props: RequestSectionsProps & { member: Member }) {
  const thread = useThread(props.request);
  return thread && <Letters {...props} thread={thread} />;
}

function Letters(props: ThreadProps) {
  const { request, member, thread } = props;
  const words = lettersText.thread;
  const readers = readersOf(request, member.id);
  const loaded = useKeysOf(readers);
  const keys = keysToAnswer(readers, keysIn(loaded), thread);
  const mayWrite = request.may.includes('write-letter') && thread.thread !== null && loaded.state === 'ready';
  const nameOf = nameIn(props);
  return (
    <>
      <SilentAsked {...props} nameOf={nameOf} />
      <Section title={words.title} note={words.note}>
        <Stack>
          {said.value === null ? null : <p role="status">{said.value}</p>}
          {thread.entries.map((entry, place) => (
            <SilentLetter entry={entry} nameOf={nameOf} shown={thread.request} key={`${entry.id}${place}`} />
          ))}
        </Stack>
      </Section>
      {loaded.state === 'failed' ? <ProblemNote problem={loaded.problem} /> : null}
      {mayWrite ? <SilentNewKeys keys={keys} thread={thread} nameOf={nameOf} /> : null}
      {mayWrite ? <SilentAnswer {...props} keys={keys} nameOf={nameOf} /> : null}
      {mayWrite && request.isOwn ? <SilentRun {...props} keys={keys} nameOf={nameOf} /> : null}
    </>
  );
}

export type NameOf = (memberId: string | null) => string;

function nameIn({ request, member }: ThreadProps): NameOf {
  const names = new Map(
    [...request.named, ...(request.seeker ? [request.seeker] : [])].map((one) => [one.id, one.name]),
  );
  return (id) => {
    if (id === member.id) return lettersText.thread.you;
    return (id === null ? undefined : names.get(id)) ?? lettersText.thread.somebody;
  };
}
