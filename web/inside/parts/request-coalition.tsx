/** Which of one's coalitions is asked, where a request is quiet. */
import { Section } from '../../ui/section.tsx';
import { changeRequest } from '../state/request-writing.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { CoalitionSelect } from './coalition-select.tsx';

export function RequestCoalition({ chosenId }: { chosenId: string | null }) {
  const { coalition } = requestFormText;
  return (
    <Section title={coalition}>
      <CoalitionSelect
        label={coalition}
        isLabelSpoken
        chosenId={chosenId}
        onChoose={(coalitionId) => changeRequest({ coalitionId })}
      />
    </Section>
  );
}
