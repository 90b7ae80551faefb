/** Unlocking the own key: by the lock of a device that holds it, or by typing it from paper. */
import { useState } from 'preact/hooks';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { OwnKey } from '../keys-api.ts';
import { unlockByDevice, unlockByPaper } from '../state/letter-key.ts';
import { lettersText } from '../text/letters-text.ts';

const LONGEST_TYPED = 300;

export function KeyUnlock({ own }: { own: OwnKey }) {
  const { unlock, make } = lettersText;
  const canDevice = own.passkeys.some(({ wrap }) => wrap !== null);
  return (
    <Stack>
      {canDevice ? (
        <div>
          <Button weight="main" onClick={() => unlockByDevice.run(own)}>
            {unlock.byDevice}
          </Button>
          <ActionNote of={unlockByDevice} meanwhile={make.yourDevice} />
        </div>
      ) : (
        <p>{unlock.noneHere}</p>
      )}
      <Fold summary={unlock.byPaper}>{() => <TypedKey recipient={own.key?.recipient ?? null} />}</Fold>
    </Stack>
  );
}

function TypedKey({ recipient }: { recipient: string | null }) {
  const { unlock } = lettersText;
  const [typed, setTyped] = useState('');
  return (
    <Form onSend={() => unlockByPaper.run({ typed, recipient })}>
      <TextField
        label={unlock.paperLabel}
        hint={unlock.paperHint}
        type="text"
        maxLength={LONGEST_TYPED}
        value={typed}
        onInput={setTyped}
      />
      <FormFoot>
        <Button type="submit">{unlock.paperGo}</Button>
      </FormFoot>
      <ActionNote of={unlockByPaper} />
    </Form>
  );
}
