/** What a side tells of itself before its name is shown. Nothing, unless it is ticked. */
import { FieldGroup } from '../../ui/form.tsx';
import { Switch } from '../../ui/switch.tsx';
import { introductionsText } from '../text/introductions-text.ts';

export type Tell = { kind: boolean; sectors: boolean };

export const NOTHING_TOLD: Tell = { kind: false, sectors: false };

export function TellFields({ tell, onChange }: { tell: Tell; onChange: (tell: Tell) => void }) {
  const words = introductionsText.tell;
  return (
    <FieldGroup title={words.title} hint={words.hint}>
      <Switch label={words.kind} isOn={tell.kind} onChange={(kind) => onChange({ ...tell, kind })} />
      <Switch label={words.sectors} isOn={tell.sectors} onChange={(sectors) => onChange({ ...tell, sectors })} />
    </FieldGroup>
  );
}
