/** The texts of a case, each with who may read it. */
import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import { LONGEST_TEXT } from '#core/playbook/cases/limits.ts';
import { LongText } from '../../ui/long-text.tsx';
import { Section } from '../../ui/section.tsx';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import type { CaseFormProps } from './case-form.tsx';
import { FormColumn } from './form-column.tsx';
import { LevelSelect } from './level-select.tsx';

const PARTS = [
  { part: 'trigger', label: caseDraftsText.happened, lines: 6 },
  { part: 'response', label: caseDraftsText.done, lines: 8 },
  { part: 'outcomes', label: caseDraftsText.outcomes, lines: 4 },
  { part: 'challenges', label: caseDraftsText.challenges, lines: 4 },
  { part: 'lessons', label: caseDraftsText.lessons, lines: 4 },
] as const satisfies { part: keyof CaseWords['levels'] & keyof CaseWords; label: string; lines: number }[];

export function CaseFormStory({ of, onChange }: CaseFormProps) {
  return (
    <Section title={caseDraftsText.story} note={caseDraftsText.storyNote}>
      <FormColumn>
        {PARTS.map(({ part, label, lines }) => (
          <div key={part}>
            <LongText
              label={label}
              lines={lines}
              maxLength={LONGEST_TEXT}
              value={of[part]}
              onInput={(words) => onChange({ [part]: words })}
            />
            {of.visibility === 'private' ? null : (
              <LevelSelect
                of={label}
                level={of.levels[part]}
                within={of.visibility}
                labels={caseDraftsText.partLevels}
                onChoose={(level) => onChange({ levels: { ...of.levels, [part]: level } })}
              />
            )}
          </div>
        ))}
      </FormColumn>
    </Section>
  );
}
