/** One thing that the operator says, to be written and saved. */
import { useState } from 'preact/hooks';
import { LONGEST_SETTING } from '#core/privacy/limits.ts';
import type { SettingName } from '#core/vocabulary.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { savedName, saveSetting } from '../state/settings.ts';
import { auditText } from '../text/audit-text.ts';

export function SettingForm({ name, stated }: { name: SettingName; stated: string | null }) {
  const { names, hints, save, saveOf, saved } = auditText.settings;
  const [value, setValue] = useState(stated ?? '');
  return (
    <Form onSend={() => saveSetting.run({ name, value })}>
      <LongText label={names[name]} hint={hints[name]} maxLength={LONGEST_SETTING} value={value} onInput={setValue} />
      <FormFoot>
        <Button type="submit" label={saveOf(names[name])}>
          {save}
        </Button>
      </FormFoot>
      <div role="status">{savedName.value === name && value.trim() === (stated ?? '') ? <p>{saved}</p> : null}</div>
    </Form>
  );
}
