/** One introduction: what it is about, how far it is, what each side knows of the other, and what can be done now. */
import { useState } from 'preact/hooks';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import type { Introduction } from '../introductions-api.ts';
import { isNews, isOurTurn, takeStep } from '../state/inbox.ts';
import { headlineOf, meaningOf, progressOf, shownSentence, toldWords } from '../state/introduction-words.ts';
import { introductionsText } from '../text/introductions-text.ts';
import { InboxCard } from './inbox-card.tsx';
import { StageSteps } from './stage-steps.tsx';
import { StepButtons } from './step-buttons.tsx';
import { NOTHING_TOLD, TellFields } from './tell-fields.tsx';

type IntroductionCardProps = { introduction: Introduction; words: Words; hasContact: boolean };

/** What waits for an answer is open, with all that it is given for; of what waits for others, one sentence is. */
export function IntroductionCard({ introduction, words, hasContact }: IntroductionCardProps) {
  const [tell, setTell] = useState(NOTHING_TOLD);
  const { id, side, way, stage, isChosen, endsOn, steps } = introduction;
  const headline = headlineOf(introduction, words);
  const isOurs = isOurTurn(introduction);
  const mayTell = steps.includes('offer') && !isChosen;
  const end = endsOn === null ? null : introductionsText.endsOn(text.day(endsOn));
  const buttons = (
    <StepButtons
      steps={steps}
      headline={headline}
      hasContact={hasContact}
      isRefusing={way === 'offered' && side === 'seeker' && stage === 'willing'}
      onStep={(step) => takeStep.run(step === 'offer' ? { id, step, tell } : { id, step })}
    />
  );
  const { needed, known } = factsOf(introduction, isOurs);
  return (
    <InboxCard
      headline={headline}
      mark={isNews(id) ? introductionsText.inbox.isNew : null}
      turn={steps.join()}
      foot={isOurs ? end : null}
      more={{
        sign: isOurs ? introductionsText.more.ours : introductionsText.more.others,
        content: (
          <>
            <StageSteps
              label={introductionsText.progress}
              names={introductionsText.stages[side]}
              current={progressOf(introduction)}
            />
            <Facts facts={known} />
            {isOurs || end === null ? null : <p class="inbox-card_foot">{end}</p>}
            {isOurs ? null : buttons}
          </>
        ),
      }}
    >
      {needed.length > 0 ? <Facts facts={needed} /> : null}
      <p>{meaningOf(introduction)}</p>
      {mayTell ? <TellFields tell={tell} onChange={setTell} /> : null}
      {isOurs ? buttons : null}
    </InboxCard>
  );
}

/** What somebody needs to see at once: how to reach the other side, and what an answer depends on. */
function factsOf(introduction: Introduction, isOurs: boolean): { needed: Fact[]; known: Fact[] } {
  const { side, way, words, by, isQuiet, told, other, contact, stage } = introduction;
  const wording = introductionsText;
  const theirs: Fact[] = [];
  const known: Fact[] = [];
  const author = way === 'offered' ? 'helper' : 'seeker';
  if (by !== null) theirs.push({ name: wording.by, value: text.day(by) });
  if (isQuiet) theirs.push({ name: wording.quiet, value: wording.quietSentence });
  if (words !== null && (words !== '' || side !== author)) {
    const fact = {
      name: wording.words[side === author ? 'seeker' : 'helper'],
      value: <LongWords text={words === '' ? wording.wordsNone : words} />,
    };
    (side !== author && words !== '' ? theirs : known).push(fact);
  }
  // Once there is a name, what was told before it says nothing more.
  if (told !== null && stage !== 'agreed') {
    const facts = toldWords(told);
    (facts === null ? known : theirs).push({ name: wording.about, value: facts ?? wording.aboutNothing });
  }
  known.push({ name: wording.theySee, value: shownSentence(introduction) });
  const reach: Fact[] =
    stage === 'agreed' && other
      ? [
          { name: wording.contact, value: <LongWords text={contact ?? wording.contactWaits} /> },
          { name: wording.firstCall, value: wording.firstCallPoints },
        ]
      : [];
  return isOurs ? { needed: [...theirs, ...reach], known } : { needed: reach, known: [...theirs, ...known] };
}

function LongWords({ text }: { text: string }) {
  return <span class="inbox-card_words">{text}</span>;
}
