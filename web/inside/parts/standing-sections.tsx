/** A coalition that stands, as its members see it. */
import { ExportSlot } from '../../parts/export-slot.tsx';
import { WhatIfSlot } from '../../parts/what-if-slot.tsx';
import { coalitionFragment } from '../../state/export-wanted.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { CoalitionPageAnswer, Inside } from '../coalitions-api.ts';
import { seatLinesOf } from '../state/seat-lines.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { CharterSection } from './charter-section.tsx';
import { CoalitionActions } from './coalition-actions.tsx';
import { CoalitionFellows } from './coalition-fellows.tsx';
import { CoalitionSeats } from './coalition-seats.tsx';
import { DrillSection } from './drill-section.tsx';
import { OwnPart } from './own-part.tsx';
import { ReadinessList } from './readiness-list.tsx';
import { RunningSection } from './running-section.tsx';
import { StageSteps } from './stage-steps.tsx';
import { TellCase } from './tell-case.tsx';

type StandingSectionsProps = { coalition: CoalitionPageAnswer; inside: Inside; words: Words };

export function StandingSections({ coalition, inside, words }: StandingSectionsProps) {
  const { standing: wording, readiness } = coalitionLifeText;
  const { id, name } = coalition;
  const { fellows, unlisted, seats } = inside;
  const { filled, open } = inside.readiness;
  const drill = <DrillSection id={id} name={name} inside={inside} />;
  const isDrillOurs = inside.deeds.includes('acknowledge');
  return (
    <>
      {isDrillOurs ? drill : null}
      <StandingFacts coalition={coalition} inside={inside} words={words} />
      <Section title={wording.members} note={wording.membersNote(fellows.length + unlisted.count)}>
        <CoalitionFellows stage={coalition.stage} inside={inside} words={words} />
        <ExportSlot fragment={coalitionFragment(id)} />
      </Section>
      {seats.length > 0 ? (
        <Section title={wording.seats} note={wording.seatsNote(filled, filled + open)}>
          <CoalitionSeats seats={seatLinesOf(inside, words)} country={coalition.country} />
        </Section>
      ) : null}
      {coalition.stage === 'closed' ? null : (
        <Section title={readiness.title} note={readiness.note}>
          <ReadinessList inside={inside} words={words} />
        </Section>
      )}
      {isDrillOurs || coalition.stage === 'closed' ? null : drill}
      {coalition.stage === 'closed' ? null : <CoalitionActions coalitionId={id} />}
      <CharterSection coalition={coalition} inside={inside} />
      <OwnPart id={id} of={inside} isKnown={inside.chair === 'yours'} isForming={false} words={words} />
      <RunningSection id={id} inside={inside} />
    </>
  );
}

const PLACES = { forming: 0, over: 0, active: 1, standby: 2, closed: 3 } as const;

function StandingFacts({ coalition, inside, words }: StandingSectionsProps) {
  const { standing: wording, modes } = coalitionLifeText;
  const { id, stage, country } = coalition;
  const { mode, formedOn, closedOn, reviewOn } = inside;
  const facts: Fact[] = [
    { name: wording.mode, value: `${modes[mode].label}. ${modes[mode].sentence}` },
    ...(country === null
      ? []
      : [{ name: wording.country, value: <a href={`/countries/${country}`}>{words.country(country)}</a> }]),
    { name: wording.convenor, value: convenorWords(coalition, inside) },
    { name: wording.review, value: reviewOn === null ? wording.reviewNone : text.day(reviewOn) },
    { name: wording.since, value: text.day(formedOn) },
    ...(closedOn === null ? [] : [{ name: wording.closedOn, value: text.day(closedOn) }]),
  ];
  return (
    <Section title={wording.where}>
      <Stack>
        <StageSteps label={wording.progress} names={wording.steps} current={PLACES[stage]} />
        <Facts facts={facts} />
        <ButtonRow>
          <ButtonLink href={`/coalitions/${id}/brief`}>{wording.brief}</ButtonLink>
          <TellCase coalition={coalition} inside={inside} />
          {stage === 'closed' ? null : <WhatIfSlot coalitionId={id} country={country} isInRow />}
        </ButtonRow>
      </Stack>
    </Section>
  );
}

function convenorWords({ convenor }: CoalitionPageAnswer, { chair, fellows }: Inside): string {
  const { standing: wording } = coalitionLifeText;
  const named = fellows.find(({ convenes }) => convenes)?.member.name ?? convenor?.name ?? wording.convenorUnlisted;
  if (chair === 'yours') return wording.convenorYou(named);
  if (chair === 'named') return named;
  return chair === 'unlisted' ? wording.convenorUnlisted : wording.convenorNone;
}
