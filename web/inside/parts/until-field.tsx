/** For how long an organisation stays in a coalition. */
import { text } from '../../text/text.ts';
import { Select } from '../../ui/select.tsx';
import { SPANS, untilOf } from '../state/coalition-terms.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { PlainField } from './plain-field.tsx';

/** A day that was chosen on another day, so that no span leads to it now. */
const KEPT = 'kept';

type UntilFieldProps = { until: string | null; onChange: (until: string | null) => void };

export function UntilField({ until, onChange }: UntilFieldProps) {
  const { until: wording } = coalitionLifeText;
  const chosen = SPANS.find((span) => untilOf(span) === until) ?? KEPT;
  const spans = SPANS.map((id) => ({ id, label: wording.choices[id] }));
  const kept = until !== null && chosen === KEPT ? [{ id: KEPT, label: wording.kept(text.day(until)) } as const] : [];
  return (
    <PlainField>
      <Select
        label={wording.title}
        hint={until === null ? undefined : wording.sentence(text.day(until))}
        choices={[...spans, ...kept]}
        chosen={chosen}
        onChoose={(span) => onChange(span === KEPT ? until : untilOf(span))}
      />
    </PlainField>
  );
}
