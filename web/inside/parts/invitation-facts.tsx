/** What somebody who is invited to a coalition reads of it before they answer. */
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Invitation } from '../coalitions-api.ts';
import { seatWords } from '../state/coalition-words.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { PlainList } from './plain-list.tsx';
import './invitation-facts.css';

type Invited = Pick<
  Invitation,
  | 'stage'
  | 'purpose'
  | 'country'
  | 'mode'
  | 'seats'
  | 'threshold'
  | 'answerBy'
  | 'reviewOn'
  | 'startedBy'
  | 'convenes'
  | 'accepted'
>;

type InvitationFactsProps = {
  of: Invited;
  /** Null in a preview: what fits differs for each of the invited. */
  fits: Invitation['fits'] | null;
  words: Words;
};

export function InvitationFacts({ of, fits, words }: InvitationFactsProps) {
  const { invitation: wording, modes } = coalitionLifeText;
  const { stage, purpose, country, mode, seats, threshold, answerBy, reviewOn, convenes, accepted } = of;
  const agreed = accepted.length === 0 ? wording.agreedNone : text.list(accepted.map(({ name }) => name));
  const facts: Fact[] = [
    ...(of.startedBy === null ? [] : [{ name: wording.by, value: starterWords(of.startedBy) }]),
    ...(country === null ? [] : [{ name: wording.country, value: words.country(country) }]),
    { name: wording.needs, value: <PlainList lines={seats.map((seat) => seatWords(seat, words))} /> },
    { name: wording.load, value: fits === null ? wording.loadPreview : loadWords(fits, words) },
    ...(convenes ? [{ name: wording.convenor, value: wording.convenorYou }] : []),
    { name: wording.get, value: wording.getSentence },
    ...(stage === 'forming'
      ? [
          {
            name: wording.forms,
            value: threshold === null ? wording.noThreshold : wording.threshold(threshold.count, threshold.of),
          },
          {
            name: wording.agreed,
            value: threshold === null ? agreed : wording.sealed(threshold.count, threshold.of),
          },
        ]
      : [{ name: wording.forms, value: wording.standsAlready }]),
    { name: wording.known, value: `${modes[mode].label}. ${modes[mode].sentence}` },
    { name: wording.answerBy, value: text.day(answerBy) },
    ...(reviewOn === null ? [] : [{ name: wording.review, value: text.day(reviewOn) }]),
  ];
  return (
    <Stack>
      {purpose ? <p class="invitation-facts_purpose">{purpose}</p> : null}
      <Facts facts={facts} />
    </Stack>
  );
}

function starterWords({ kind, member }: NonNullable<Invited['startedBy']>) {
  const { invitation: wording } = coalitionLifeText;
  if (kind === 'coordinator') return wording.byCoordinator;
  return member === null ? wording.byUnseen : <a href={`/members/${member.id}`}>{member.name}</a>;
}

function loadWords(fits: Invitation['fits'], words: Words): string {
  const { invitation: wording } = coalitionLifeText;
  if (fits.length === 0) return wording.loadNone;
  return wording.loadSentence(text.list(fits.map(({ capacityId }) => words.capacity(capacityId))));
}
