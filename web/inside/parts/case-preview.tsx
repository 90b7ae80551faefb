/** A case as others will see it, through the eyes that one chooses. */
import { useState } from 'preact/hooks';
import { AUDIENCES, type Audience } from '#core/own/audience.ts';
import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import { caseFrom } from '#core/playbook/cases/made-case.ts';
import { caseSeenAs } from '#core/playbook/cases/seen-as.ts';
import { CaseFacts } from '../../parts/case-facts.tsx';
import { CaseLinks } from '../../parts/case-links.tsx';
import { CaseReading } from '../../parts/case-reading.tsx';
import type { Words } from '../../state/words.ts';
import { Section } from '../../ui/section.tsx';
import { Segments } from '../../ui/segments.tsx';
import type { CaseWordLists } from '../case-drafts-api.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import { PlainField } from './plain-field.tsx';
import './case-preview.css';

type CasePreviewProps = {
  of: CaseWords;
  words: Words;
  lists: CaseWordLists;
  /** Whose case it is and who is named; a case from a source names nobody here. */
  members: readonly { id: string; name: string }[];
  coalition: { id: string; name: string } | null;
  note: string;
};

export function CasePreview({ of, note, ...around }: CasePreviewProps) {
  const [audience, setAudience] = useState<Audience>('public');
  const wording = caseDraftsText;
  const offered = AUDIENCES.filter((one) => one !== 'coalition' || of.coalitionId !== null);
  const seen = caseSeenAs(caseFrom(of, { id: '', memberId: null, releasedOn: null }), audience);
  return (
    <>
      <Section title={wording.seen} note={note}>
        <PlainField>
          <Segments
            label={wording.eyes}
            hint={wording.eyesHint}
            choices={offered.map((id) => ({ id, label: wording.audiences[id] }))}
            chosen={audience}
            onChoose={setAudience}
          />
        </PlainField>
        {seen === null ? <p role="status">{wording.seesNothing}</p> : null}
      </Section>
      {seen === null ? null : <CaseSheet of={of} seen={seen} {...around} />}
    </>
  );
}

type CaseSheetProps = Omit<CasePreviewProps, 'note'> & { seen: NonNullable<ReturnType<typeof caseSeenAs>> };

/** One case on the page, as its own page has it. */
export function CaseSheet({ seen, words, lists, members, coalition }: CaseSheetProps) {
  const facts = {
    case: seen,
    threats: lists.threats.filter(({ id }) => seen.threatIds.includes(id)),
    plays: lists.plays.filter(({ id }) => seen.playIds.includes(id)),
    members: seen.isAnonymous ? [] : members,
    coalition: seen.coalitionId === null ? null : coalition,
  };
  return (
    <>
      <div class="case-preview">
        <h2 class="case-preview_title">{seen.title === '' ? caseDraftsText.title : seen.title}</h2>
        <CaseReading one={seen} aside={<CaseFacts whole={facts} words={words} />} />
      </div>
      <CaseLinks one={seen} />
    </>
  );
}
