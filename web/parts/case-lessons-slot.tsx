/** On the page of a case: what members learned from it. */
import { exchangeText } from '../text/exchange-text.ts';
import { LessonsSlot } from './lessons-slot.tsx';

export function CaseLessonsSlot({ caseId }: { caseId: string }) {
  return <LessonsSlot title={exchangeText.lessons.title} about={{ caseId }} isForWriting />;
}
