/** One introduction: what it is about, how far it is, what each side knows of the other, and what can be done now. */
import { useState } from 'preact/hooks';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Facts } from '../../ui/facts.tsx';
import type { Introduction } from '../introductions-api.ts';
import { isNews, takeStep } from '../state/inbox.ts';
import { headlineOf, meaningOf, progressOf, shownSentence, toldWords } from '../state/introduction-words.ts';
import { introductionsText } from '../text/introductions-text.ts';
import { InboxCard } from './inbox-card.tsx';
import { StageSteps } from './stage-steps.tsx';
import { StepButtons } from './step-buttons.tsx';
import { NOTHING_TOLD, TellFields } from './tell-fields.tsx';

type IntroductionCardProps = { introduction: Introduction; words: Words; hasContact: boolean };

export function IntroductionCard({ introduction, words, hasContact }: IntroductionCardProps) {
  const [tell, setTell] = useState(NOTHING_TOLD);
  const { id, side, isChosen, endsOn, steps } = introduction;
  const headline = headlineOf(introduction, words);
  const mayTell = steps.includes('offer') && !isChosen;
  return (
    <InboxCard
      headline={headline}
      mark={isNews(id) ? introductionsText.inbox.isNew : null}
      turn={steps.join()}
      foot={endsOn === null ? null : introductionsText.endsOn(text.day(endsOn))}
    >
      <StageSteps
        label={introductionsText.progress}
        names={introductionsText.stages[side]}
        current={progressOf(introduction)}
      />
      <p>{meaningOf(introduction)}</p>
      <Facts facts={factsOf(introduction)} />
      {mayTell ? <TellFields tell={tell} onChange={setTell} /> : null}
      <StepButtons
        steps={steps}
        headline={headline}
        hasContact={hasContact}
        onStep={(step) => takeStep.run(step === 'offer' ? { id, step, tell } : { id, step })}
      />
    </InboxCard>
  );
}

function factsOf(introduction: Introduction) {
  const { side, words, told, other, contact, stage } = introduction;
  const wording = introductionsText;
  const facts = [];
  if (words !== null && (words !== '' || side === 'helper'))
    facts.push({ name: wording.words[side], value: <LongWords text={words === '' ? wording.wordsNone : words} /> });
  // Once there is a name, what was told before it says nothing more.
  if (told !== null && stage !== 'agreed')
    facts.push({ name: wording.about, value: toldWords(told) ?? wording.aboutNothing });
  if (stage === 'agreed' && other)
    facts.push({ name: wording.contact, value: <LongWords text={contact ?? wording.contactWaits} /> });
  facts.push({ name: wording.theySee, value: shownSentence(introduction) });
  return facts;
}

function LongWords({ text }: { text: string }) {
  return <span class="inbox-card_words">{text}</span>;
}
