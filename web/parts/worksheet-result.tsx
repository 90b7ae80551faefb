/** The message that comes of a worksheet, and proposing it. */
import type { MessageWords } from '../messages-api.ts';
import { proposeMessage } from '../state/messages.ts';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { messagesText } from '../text/messages-text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { MessageNotes } from './message-facts.tsx';
import { MessageText } from './message-text.tsx';

export function WorksheetResult({ message }: { message: MessageWords | null }) {
  const { nothing, propose, proposeNote, needsTopic, signIn } = messagesText.worksheet;
  const loaded = useResource(session);
  const role = loaded.state === 'ready' ? loaded.value.account?.role : undefined;
  const mayPropose = role === 'editor' || role === 'coordinator';
  if (message === null) return <Verdict isQuiet headline={nothing} />;
  const isReady = message.topic !== '';
  return (
    <Stack>
      {message.texts.map(({ language, text }) => (
        <MessageText language={language} key={language}>
          {text}
        </MessageText>
      ))}
      <MessageNotes doNote={message.doNote} dontNote={message.dontNote} />
      {mayPropose ? (
        <>
          {isReady ? null : <p>{needsTopic}</p>}
          {isReady ? (
            <div>
              <Button weight="main" onClick={() => proposeMessage.run(message)}>
                {propose}
              </Button>
            </div>
          ) : null}
          <p>{proposeNote}</p>
          <ActionNote of={proposeMessage} />
        </>
      ) : (
        <p>{signIn}</p>
      )}
    </Stack>
  );
}
