/** Which of one's coalitions is asked, where a request is quiet. */
import { useEffect } from 'preact/hooks';
import { START_PATH } from '../../state/coalition-start-link.ts';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { mine, openMine } from '../state/coalitions.ts';
import { changeRequest } from '../state/request-draft.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { PlainField } from './plain-field.tsx';

export function RequestCoalition({ chosenId }: { chosenId: string | null }) {
  const wording = requestFormText;
  useEffect(openMine, []);
  return (
    <Section title={wording.coalition}>
      <Ready of={mine} lines={2}>
        {({ standing }) => {
          const coalitions = standing.filter(({ stage }) => stage === 'active' || stage === 'standby');
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
                label={wording.coalition}
                isLabelSpoken
                choices={[
                  { id: '', label: wording.chooseCoalition },
                  ...coalitions.map(({ id, name }) => ({ id, label: name })),
                ]}
                chosen={coalitions.some(({ id }) => id === chosenId) ? (chosenId ?? '') : ''}
                onChoose={(id) => changeRequest({ coalitionId: id === '' ? null : id })}
              />
            </PlainField>
          );
        }}
      </Ready>
    </Section>
  );
}
