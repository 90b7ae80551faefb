/** Makes a token, and shows it once. */
import { useState } from 'preact/hooks';
import { TOKEN_SCOPES, type TokenScope } from '#core/identity/account.ts';
import { makeToken, newToken } from '../state/account.ts';
import { identityText } from '../text/identity-text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import './token-form.css';

const DAYS = [7, 30, 90] as const;

export function TokenForm() {
  const { account } = identityText;
  const [label, setLabel] = useState('');
  const [days, setDays] = useState<(typeof DAYS)[number]>(30);
  const [scope, setScope] = useState<TokenScope>('public');
  const made = newToken.value;
  return (
    <Form onSend={() => makeToken.run({ label: label.trim(), days, scope })}>
      <div class="token-form_fields">
        <TextField label={account.tokenName} type="text" isRequired maxLength={60} value={label} onInput={setLabel} />
        <Select
          label={account.tokenScope}
          hint={account.scopeSentences[scope]}
          choices={TOKEN_SCOPES.map((id) => ({ id, label: account.scopes[id] }))}
          chosen={scope}
          onChoose={setScope}
        />
        <Select
          label={account.tokenDays}
          choices={DAYS.map((id) => ({ id, label: account.days[id] }))}
          chosen={days}
          onChoose={setDays}
        />
      </div>
      <FormFoot>
        <Button type="submit">{account.makeToken}</Button>
      </FormFoot>
      <ActionNote of={makeToken} />
      {made === null ? null : <CopyField label={account.token} hint={account.tokenOnce} value={made} />}
    </Form>
  );
}
