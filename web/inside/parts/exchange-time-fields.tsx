/** When something begins: a day, and a time of one's own clock, said in UTC as well. */
import { exchangeText } from '../../text/exchange-text.ts';
import { DateField, TimeField } from '../../ui/date-field.tsx';
import { startFrom } from '../state/exchange.ts';
import type { ExchangeDraft } from '../state/exchange-draft.ts';

type ExchangeTimeFieldsProps = {
  draft: ExchangeDraft;
  today: string;
  isNew: boolean;
  onChange: (part: Partial<ExchangeDraft>) => void;
};

export function ExchangeTimeFields({ draft: { day, time }, today, isNew, onChange }: ExchangeTimeFieldsProps) {
  const wording = exchangeText.form;
  const startsAt = startFrom(day, time);
  const isMoment = startsAt?.includes('T') === true;
  return (
    <>
      <DateField
        label={wording.day}
        earliest={isNew ? today : '2000-01-01'}
        value={day}
        onInput={(next) => onChange({ day: next })}
      />
      {day === '' ? null : (
        <TimeField
          label={wording.time}
          hint={isMoment ? wording.timeAs(exchangeText.inUtc(startsAt)) : wording.timeHint}
          value={time}
          onInput={(next) => onChange({ time: next })}
        />
      )}
    </>
  );
}
