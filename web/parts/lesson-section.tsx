/** Lessons of a case, an event or a member, and for those who may, a way to write one down. */
import type { Lesson } from '../bridges-api.ts';
import { exchangeText } from '../text/exchange-text.ts';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { LessonEntry } from './lesson-entry.tsx';
import { LessonFormSlot } from './lesson-form-slot.tsx';

/** What a new lesson would belong to. */
export type LessonAbout = { caseId?: string; exchangeId?: string; memberId?: string };

type LessonSectionProps = {
  title: string;
  lessons: readonly Lesson[];
  about: LessonAbout;
  mayWrite: boolean;
  renew: () => Promise<void>;
};

export function LessonSection({ title, lessons, about, mayWrite, renew }: LessonSectionProps) {
  return (
    <Section title={title}>
      <Stack>
        {lessons.length === 0 ? (
          <p>{exchangeText.lessons.none}</p>
        ) : (
          <Rows items={lessons} keyOf={({ id }) => id} step={10}>
            {(lesson) => <LessonEntry lesson={lesson} about={about} renew={renew} />}
          </Rows>
        )}
        {mayWrite ? <LessonFormSlot about={about} lesson={null} renew={renew} /> : null}
      </Stack>
    </Section>
  );
}
