/** One lesson: the words, who says so and when, and what it is from, as far as the page does not say that itself. */
import type { Lesson } from '../bridges-api.ts';
import { exchangeText } from '../text/exchange-text.ts';
import { text } from '../text/text.ts';
import { LessonFormSlot } from './lesson-form-slot.tsx';
import './lesson-entry.css';
import type { LessonAbout } from './lesson-section.tsx';

type LessonEntryProps = { lesson: Lesson; about: LessonAbout; renew: () => Promise<void> };

export function LessonEntry({ lesson, about, renew }: LessonEntryProps) {
  const { member, learnedOn, edit, mayRemove } = lesson;
  const wording = exchangeText.lessons;
  const fromCase = about.caseId === undefined ? lesson.case : null;
  const fromExchange = about.exchangeId === undefined ? lesson.exchange : null;
  return (
    <article class="lesson-entry">
      <p class="lesson-entry_words">{lesson.text}</p>
      <p class="lesson-entry_facts">
        {member && about.memberId === undefined ? <a href={`/members/${member.id}`}>{member.name}</a> : null}
        <span>{text.day(learnedOn)}</span>
        {fromCase ? <a href={`/playbook/${fromCase.id}`}>{wording.onCase(fromCase.title)}</a> : null}
        {fromExchange ? <a href={`/exchange/${fromExchange.id}`}>{wording.onExchange(fromExchange.topic)}</a> : null}
      </p>
      {edit || mayRemove ? <LessonFormSlot about={about} lesson={lesson} renew={renew} /> : null}
    </article>
  );
}
