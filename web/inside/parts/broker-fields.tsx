/** Whether a coordinator looks for somebody, and what has to hold then. */
import { OPEN_DAYS } from '#core/introductions/introduction.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { Brokered } from '../state/ask.ts';
import { dayIn } from '../state/days.ts';
import { actingText } from '../text/acting-text.ts';

type BrokerFieldsProps = { brokered: Brokered | null; onChange: (brokered: Brokered | null) => void };

export function BrokerFields({ brokered, onChange }: BrokerFieldsProps) {
  const wording = actingText.broker;
  return (
    <>
      <ChoiceList
        title={wording.title}
        choices={[
          { id: 'anyone', label: wording.anyone, sentence: wording.anyoneSentence },
          { id: 'coordinator', label: wording.coordinator, sentence: wording.coordinatorSentence },
        ]}
        chosen={brokered ? 'coordinator' : 'anyone'}
        onChoose={(way) => onChange(way === 'coordinator' ? { by: null, isQuiet: false } : null)}
      />
      {brokered ? (
        <>
          <DateField
            label={wording.by}
            hint={wording.byHint}
            earliest={dayIn(0)}
            latest={dayIn(OPEN_DAYS)}
            value={brokered.by ?? ''}
            onInput={(by) => onChange({ ...brokered, by: by === '' ? null : by })}
          />
          <Switch
            label={wording.quiet}
            isOn={brokered.isQuiet}
            onChange={(isQuiet) => onChange({ ...brokered, isQuiet })}
          />
        </>
      ) : null}
    </>
  );
}
