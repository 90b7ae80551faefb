/** A need that a coordinator looks after: what is needed and how far it is, without who asks. */
import type { ComponentChildren } from 'preact';
import { BROKERED_STATUSES } from '#core/introductions/brokering.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { type Fact, Facts } from '../../ui/facts.tsx';
import type { BrokeredNeed as Need } from '../acting-api.ts';
import { changeLook, isLookedAfter } from '../state/brokering.ts';
import { soughtWords, toldWords } from '../state/introduction-words.ts';
import { actingText } from '../text/acting-text.ts';
import { StageSteps } from './stage-steps.tsx';
import './brokered-need.css';

type BrokeredNeedProps = { need: Need; words: Words; isOpen: boolean };

export function BrokeredNeed({ need, words, isOpen }: BrokeredNeedProps) {
  const wording = actingText.needs;
  const { question, status, endsOn } = need;
  const what = soughtWords(question, words);
  return (
    <article class="inbox-card">
      <h3 class="inbox-card_headline" tabIndex={-1}>
        {wording.headline(what, question.urgency)}
      </h3>
      <StageSteps label={wording.progress} names={wording.steps} current={BROKERED_STATUSES.indexOf(status)} />
      <p>{wording.status[status]}</p>
      <Facts facts={factsOf(need)} />
      <div class="brokered-need_actions">
        {isLookedAfter(need) && !isOpen ? (
          <Button weight="main" label={wording.lookFor(what)} onClick={() => changeLook({ needId: need.id })}>
            {wording.look}
          </Button>
        ) : null}
        {isOpen ? (
          <Button onClick={() => changeLook({ needId: null, where: 'any', language: null, isQuiet: null })}>
            {wording.hide}
          </Button>
        ) : null}
        {status === 'agreed' ? null : <span class="inbox-card_foot">{wording.endsOn(text.day(endsOn))}</span>}
      </div>
    </article>
  );
}

function factsOf({ by, isQuiet, told, sent, outcomes }: Need): Fact[] {
  const wording = actingText.needs;
  const facts: Fact[] = [];
  if (by !== null) facts.push({ name: wording.by, value: text.day(by) });
  if (isQuiet) facts.push({ name: wording.quiet, value: wording.quietSentence });
  facts.push({ name: wording.about, value: (told && toldWords(told)) ?? wording.aboutNothing });
  if (sent.length > 0) {
    const lines = sent.map(({ member, day }) => wording.sentTo(member?.name ?? wording.unseen, text.day(day)));
    facts.push({ name: wording.sent, value: <Lines lines={lines} /> });
  }
  const said = outcomes.filter(({ seeker, helper }) => seeker !== null || helper !== null);
  if (said.length > 0) facts.push({ name: wording.outcomes, value: <Lines lines={said.map(outcomeWords)} /> });
  return facts;
}

function outcomeWords({ seeker, helper }: Need['outcomes'][number]): string {
  const { notSaid, outcome } = actingText.needs;
  const { outcomeWords: words } = actingText.followUp;
  return outcome(seeker === null ? notSaid : words[seeker], helper === null ? notSaid : words[helper]);
}

function Lines({ lines }: { lines: readonly ComponentChildren[] }) {
  return (
    <span class="brokered-need_sent">
      {lines.map((line, index) => (
        <span key={index}>{line}</span>
      ))}
    </span>
  );
}
