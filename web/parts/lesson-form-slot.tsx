/** A form to write a lesson, or to change one, loaded only for those who may. */
import type { Lesson } from '../bridges-api.ts';
import { useLatePart } from '../ui/late-part.ts';
import type { LessonAbout } from './lesson-section.tsx';

type LessonFormSlotProps = {
  about: LessonAbout;
  /** Null: a new one. */
  lesson: Lesson | null;
  renew: () => Promise<void>;
};

export function LessonFormSlot(props: LessonFormSlotProps) {
  const part = useLatePart(true, () => import('../inside/parts/lesson-tools.tsx'));
  return part && <part.LessonTools {...props} />;
}
