/** The own key as it is: its digits, whether it is unlocked, which devices open it, and its end. */
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { OwnKey } from '../keys-api.ts';
import { forgetIdentities, unlocked } from '../letters/held-identity.ts';
import { addDevice, makeKey, removeKey, showPaper } from '../state/letter-key.ts';
import { lettersText } from '../text/letters-text.ts';
import { KeyDigits } from './key-digits.tsx';
import { KeyUnlock } from './key-unlock.tsx';

export type KeyProps = { own: OwnKey; ownKey: NonNullable<OwnKey['key']> };

export function KeyState(props: KeyProps) {
  const words = lettersText.state;
  const { ownKey } = props;
  return (
    <>
      <Section title={words.title} note={words.since(ownKey.madeOn)}>
        <Stack>
          <h3>{words.fingerprint}</h3>
          <KeyDigits recipients={[ownKey.recipient]} />
          <Prose paragraphs={[words.fingerprintWhy]} />
        </Stack>
      </Section>
      <LockSection {...props} />
      <DeviceSection own={props.own} />
      <EndSection own={props.own} />
    </>
  );
}

function LockSection({ own, ownKey }: KeyProps) {
  const { state: words, unlock } = lettersText;
  const isOpen = unlocked.value.includes(ownKey.recipient);
  return (
    <Section title={isOpen ? words.showPaper : unlock.title} note={isOpen ? words.unlocked : words.showPaperNote}>
      {isOpen ? (
        <ButtonRow>
          <Button onClick={() => showPaper(ownKey.recipient)}>{words.showPaperGo}</Button>
          <Button weight="plain" onClick={forgetIdentities}>
            {words.lock}
          </Button>
        </ButtonRow>
      ) : (
        <KeyUnlock own={own} />
      )}
    </Section>
  );
}

function DeviceSection({ own }: { own: OwnKey }) {
  const words = lettersText.state;
  const isNone = own.passkeys.every(({ wrap }) => wrap === null);
  const isOpen = own.key !== null && unlocked.value.includes(own.key.recipient);
  const canMore = own.passkeys.some(({ wrap }) => wrap === null);
  return (
    <Section title={words.opened} note={canMore ? words.addNote : undefined}>
      <Stack>
        {isNone ? <p>{words.noneOpens}</p> : null}
        <Rows items={own.passkeys} keyOf={({ id }) => id}>
          {({ label, wrap }) => <Line name={label} facts={wrap === null ? words.opensNot : words.opensIt} />}
        </Rows>
        {canMore && isOpen ? (
          <div>
            <Button onClick={() => addDevice.run(own)}>{words.addGo}</Button>
          </div>
        ) : null}
        <ActionNote of={addDevice} meanwhile={lettersText.make.yourDevice} />
      </Stack>
    </Section>
  );
}

function EndSection({ own }: { own: OwnKey }) {
  const words = lettersText.replace;
  return (
    <Section title={words.title} note={words.note}>
      <Stack>
        <Prose paragraphs={words.text} />
        <SureButton
          action={words.go}
          label={words.label}
          question={words.sure}
          weight="normal"
          onSure={() => makeKey.run(own)}
        />
        <SureButton
          action={words.remove}
          label={words.remove}
          question={words.removeSure}
          onSure={() => removeKey.run(undefined)}
        />
        <ActionNote of={makeKey} meanwhile={lettersText.make.yourDevice} />
        <ActionNote of={removeKey} />
      </Stack>
    </Section>
  );
}
