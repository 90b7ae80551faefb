/** A case that names somebody's organisation: all of it to read, who would read it, and the answer. */

import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import { caseFrom } from '#core/playbook/cases/made-case.ts';
import { CASE_FIELDS } from '#core/playbook-vocabulary.ts';
import { narrowest } from '#core/visibility/levels.ts';
import { VISIBILITIES } from '#core/vocabulary.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { CaseDraft, CaseWordLists } from '../case-drafts-api.ts';
import { answerNaming } from '../state/case-writing.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import { CaseSheet } from './case-preview.tsx';
import { PlainList } from './plain-list.tsx';

type CaseNamingProps = { draft: CaseDraft; words: Words; lists: CaseWordLists };

export function CaseNaming({ draft, words, lists }: CaseNamingProps) {
  const wording = caseDraftsText;
  const { id, revision, answers, reply, stage, owner } = draft;
  const members = [...(owner === null ? [] : [owner]), ...draft.namings.map(({ member }) => member)];
  return (
    <>
      {draft.words === null ? (
        <Section title={wording.unreadable}>
          <p>{wording.namedUnreadable}</p>
        </Section>
      ) : (
        <>
          <CaseSheet
            of={draft.words}
            seen={caseFrom(draft.words, { id, memberId: null, releasedOn: null })}
            words={words}
            lists={lists}
            members={members}
            coalition={draft.coalition}
          />
          <Section title={wording.wouldSee}>
            <PlainList lines={readersOf(draft.words)} />
          </Section>
        </>
      )}
      <Section title={wording.answer} note={stage === 'in-network' ? wording.inNetworkNote : wording.answerNote}>
        <Stack>
          <p role="status">{wording.ownReplies[reply ?? 'open']}</p>
          <ButtonRow>
            {answers.map((answer) => (
              <SureButton
                key={answer}
                action={wording.answers[answer]}
                label={wording.answers[answer]}
                question={wording.answerSure[answer]}
                weight="normal"
                onSure={() => answerNaming.run({ id, revision, answer })}
              />
            ))}
            {draft.caseId ? <ButtonLink href={`/playbook/${draft.caseId}`}>{wording.read}</ButtonLink> : null}
          </ButtonRow>
          <ActionNote of={answerNaming} meanwhile={wording.answering} />
        </Stack>
      </Section>
    </>
  );
}

/** The whole first, then what of it fewer see. */
function readersOf({ visibility, levels, isAnonymous }: CaseWords): string[] {
  const { partLevels, ...wording } = caseDraftsText;
  const names = {
    actor: wording.actor,
    trigger: wording.happened,
    response: wording.done,
    outcomes: wording.outcomes,
    challenges: wording.challenges,
    lessons: wording.lessons,
    links: wording.links,
  };
  const narrower = VISIBILITIES.filter((level) => narrowest(visibility, level) === level && level !== visibility);
  return [
    wording.levels[visibility].sentence,
    ...(isAnonymous ? [wording.anonymousHint] : []),
    ...narrower.flatMap((level) => {
      const parts = CASE_FIELDS.filter((field) => levels[field] === level).map((field) => names[field]);
      return parts.length === 0 ? [] : [wording.partsFor(partLevels[level], text.list(parts))];
    }),
  ];
}
