/** What was learned of a case or by a member, asked for by itself; where nothing was and nobody may write, nothing. */
import { useMemo } from 'preact/hooks';
import { bridgesApi } from '../bridges-api.ts';
import { createResource, useResource } from '../state/resource.ts';
import { type LessonAbout, LessonSection } from './lesson-section.tsx';

type LessonsSlotProps = {
  title: string;
  about: LessonAbout;
  /** Whether a lesson of one's own can be written here. */
  isForWriting: boolean;
};

export function LessonsSlot({ title, about, isForWriting }: LessonsSlotProps) {
  const asked = JSON.stringify(about);
  const lessons = useMemo(() => createResource(() => bridgesApi.lessons(about)), [asked]);
  const loaded = useResource(lessons);
  // Where it does not load, there is one section less.
  if (loaded.state !== 'ready') return null;
  const { lessons: shown, mayWrite } = loaded.value;
  const mayWriteHere = mayWrite && isForWriting;
  if (shown.length === 0 && !mayWriteHere) return null;
  return <LessonSection title={title} lessons={shown} about={about} mayWrite={mayWriteHere} renew={lessons.renew} />;
}
