/** What members say of a message: who uses it, and for those who may know, who objects and why. */
import { useEffect, useState } from 'preact/hooks';
import { LONGEST_OBJECTION } from '#core/playbook/messages/limits.ts';
import type { MessageWhole } from '../messages-api.ts';
import { speakOnMessage, spokenCount } from '../state/messages.ts';
import { messagesText } from '../text/messages-text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Button, ButtonRow } from '../ui/button.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { LongText } from '../ui/long-text.tsx';
import { Part } from '../ui/part.tsx';
import { Section } from '../ui/section.tsx';
import './message-voices.css';

type Voice = MessageWhole['voices'][number];

export function MessageVoices({ message }: { message: MessageWhole }) {
  const uses = message.voices.filter(({ voice }) => voice === 'uses');
  const objections = message.voices.filter(({ voice, isOwn }) => voice === 'objects' && !isOwn);
  return (
    <Section title={messagesText.voices} note={messagesText.voicesNote}>
      <Part title={messagesText.usesList}>
        {uses.length === 0 ? <p>{messagesText.usesNone}</p> : null}
        <ul class="message-voices">
          {uses.map(({ member }) => (
            <li key={member?.id}>
              <Who member={member} />
            </li>
          ))}
        </ul>
      </Part>
      {objections.length > 0 ? (
        <Part title={messagesText.objections}>
          <p class="message-voices_note">{messagesText.objectionsNote}</p>
          {objections.map(({ member, words }) => (
            <blockquote class="message-voices_objection" key={`${member?.id} ${words}`}>
              <p dir="auto">{words}</p>
              <footer class="message-voices_note">
                <Who member={member} />
              </footer>
            </blockquote>
          ))}
        </Part>
      ) : null}
      {message.maySpeak ? <OwnVoice message={message} /> : <p class="message-voices_note">{messagesText.signIn}</p>}
    </Section>
  );
}

function Who({ member }: Pick<Voice, 'member'>) {
  return member === null ? (
    <span>{messagesText.hiddenMember}</span>
  ) : (
    <a href={`/members/${member.id}`}>{member.name}</a>
  );
}

function OwnVoice({ message }: { message: MessageWhole }) {
  const { id, revision } = message;
  const own = message.voices.find(({ isOwn }) => isOwn);
  const [isObjecting, setObjecting] = useState(false);
  const [why, setWhy] = useState('');
  const spoken = spokenCount.value;
  useEffect(() => {
    setObjecting(false);
    setWhy('');
  }, [spoken]);
  const said = { uses: messagesText.ownUses, objects: messagesText.ownObjects };
  return (
    <Part title={messagesText.ownTitle}>
      <p role="status">{own ? said[own.voice] : messagesText.ownNone}</p>
      {own?.words ? <blockquote class="message-voices_objection">{own.words}</blockquote> : null}
      <ButtonRow>
        {own?.voice === 'uses' ? null : (
          <Button onClick={() => speakOnMessage.run({ id, revision, voice: 'uses', words: null })}>
            {messagesText.use}
          </Button>
        )}
        {own?.voice === 'objects' ? null : (
          <Button isExpanded={isObjecting} onClick={() => setObjecting(!isObjecting)}>
            {messagesText.object}
          </Button>
        )}
        {own ? (
          <Button onClick={() => speakOnMessage.run({ id, revision, voice: null, words: null })}>
            {messagesText.takeBack}
          </Button>
        ) : null}
      </ButtonRow>
      {isObjecting ? (
        <Form onSend={() => speakOnMessage.run({ id, revision, voice: 'objects', words: why })}>
          <LongText
            label={messagesText.why}
            hint={messagesText.whyHint}
            maxLength={LONGEST_OBJECTION}
            value={why}
            onInput={setWhy}
          />
          <FormFoot>
            <Button type="submit" weight="main">
              {messagesText.sendObjection}
            </Button>
          </FormFoot>
        </Form>
      ) : null}
      <ActionNote of={speakOnMessage} />
    </Part>
  );
}
