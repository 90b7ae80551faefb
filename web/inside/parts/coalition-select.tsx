/** One of the coalitions that stand and that one is in. */
import { START_PATH } from '../../state/coalition-start-link.ts';
import { text } from '../../text/text.ts';
import { Select } from '../../ui/select.tsx';
import { useStandingCoalitions } from '../state/standing-coalitions.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { PlainField } from './plain-field.tsx';

type CoalitionSelectProps = {
  label: string;
  isLabelSpoken?: boolean;
  chosenId: string | null;
  onChoose: (id: string | null) => void;
};

export function CoalitionSelect({ label, isLabelSpoken, chosenId, onChoose }: CoalitionSelectProps) {
  const wording = requestFormText;
  const coalitions = useStandingCoalitions();
  if (coalitions === null) return <p role="status">{text.loading}</p>;
  if (coalitions.length === 0) {
    return (
      <p>
        {wording.coalitionNone} <a href={START_PATH}>{wording.coalitionStart}</a>.
      </p>
    );
  }
  return (
    <PlainField>
      <Select
        label={label}
        isLabelSpoken={isLabelSpoken}
        choices={[
          { id: '', label: wording.chooseCoalition },
          ...coalitions.map(({ id, name }) => ({ id, label: name })),
        ]}
        chosen={coalitions.some(({ id }) => id === chosenId) ? (chosenId ?? '') : ''}
        onChoose={(id) => onChoose(id === '' ? null : id)}
      />
    </PlainField>
  );
}
