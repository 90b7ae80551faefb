/** For how long an organisation stays in a coalition: one of a few spans, or until a day of its choice. */
import { text } from '../../text/text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SPANS, untilOf } from '../state/coalition-terms.ts';
import { dayIn } from '../state/days.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { PlainField } from './plain-field.tsx';

/** A day to which no span leads, chosen here or on an earlier day. */
const DAY = 'day' as const;

/** What stands there at first when somebody wants another day. */
const DAYS_AT_FIRST = 45;

type UntilFieldProps = { until: string | null; onChange: (until: string | null) => void };

export function UntilField({ until, onChange }: UntilFieldProps) {
  const { until: wording } = coalitionLifeText;
  const chosen = SPANS.find((span) => untilOf(span) === until) ?? DAY;
  return (
    <Stack>
      <PlainField>
        <Select
          label={wording.title}
          hint={until === null || until === '' ? undefined : wording.sentence(text.day(until))}
          choices={([...SPANS, DAY] as const).map((id) => ({ id, label: wording.choices[id] }))}
          chosen={chosen}
          onChoose={(span) => onChange(span === DAY ? dayIn(DAYS_AT_FIRST) : untilOf(span))}
        />
      </PlainField>
      {chosen === DAY ? (
        <DateField
          label={wording.lastDay}
          earliest={dayIn(1)}
          isRequired
          value={until ?? ''}
          onInput={(day) => onChange(day)}
        />
      ) : null}
    </Stack>
  );
}
