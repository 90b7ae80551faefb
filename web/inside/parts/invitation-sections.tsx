/** An invitation to a coalition: what it is, then the answer. */
import type { Words } from '../../state/words.ts';
import { Prose } from '../../ui/prose.tsx';
import { Section } from '../../ui/section.tsx';
import type { Invitation } from '../coalitions-api.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { AnswerForm } from './answer-form.tsx';
import { InvitationFacts } from './invitation-facts.tsx';

type InvitationSectionsProps = { invitation: Invitation; words: Words };

export function InvitationSections({ invitation, words }: InvitationSectionsProps) {
  const { invitation: wording } = coalitionLifeText;
  if (invitation.stage === 'over') {
    return (
      <Section title={wording.over}>
        <Prose paragraphs={[wording.overSentence]} />
      </Section>
    );
  }
  return (
    <>
      <Section title={wording.asked}>
        <InvitationFacts of={invitation} fits={invitation.fits} words={words} />
      </Section>
      <AnswerForm invitation={invitation} words={words} />
    </>
  );
}
