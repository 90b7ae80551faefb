/** What partners are compared by, line by line. */
import type { ComponentChildren } from 'preact';
import type { Partner, Reason } from '../api.ts';
import { levelWords } from '../state/level-words.ts';
import type { Names } from '../state/names.ts';
import { cautionOf } from '../state/partner-summary.ts';
import { TERMS } from '../state/partner-weights.ts';
import { reasonSentence } from '../state/reason-sentence.ts';
import { pagesText } from '../text/pages-text.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { Bar } from '../ui/bar.tsx';
import { heedSentences } from './partner-heed.tsx';
import './comparison-lines.css';

export type Line = { title: string; cell: (partner: Partner) => ComponentChildren };

type Compared = {
  partners: readonly Partner[];
  names: Names;
  /** Without one nothing is given in return, and nobody introduces. */
  hasSeeker: boolean;
};

/** Only the terms that count for the question. */
export function comparisonLines({ partners, names, hasSeeker }: Compared): Line[] {
  const { compare, reasons, weights } = partnersText;
  const [offers, ...others] = TERMS.filter((term) => partners.some((partner) => reasonOf(partner, term)?.weight)).map(
    (term): Line => ({ title: weights[term], cell: (partner) => <Term partner={partner} term={term} names={names} /> }),
  );
  const isSought = partners.some((partner) => reasonOf(partner, 'reciprocity')?.weight);
  const given: Line = { title: reasons.theyGive, cell: (partner) => givenWords(partner, 'covers', names) };
  const inReturn: Line = { title: reasons.youGive, cell: (partner) => givenWords(partner, 'coversInReturn', names) };
  const ways: Line = {
    title: compare.ways,
    cell: ({ introducerIds }) => listed(introducerIds.map(names.member), compare.nobody),
  };
  return [
    {
      title: compare.score,
      cell: ({ score }) => <span class="comparison-lines_score">{pagesText.points(score)}</span>,
    },
    ...(offers ? [offers] : []),
    ...(isSought ? [given] : []),
    ...(hasSeeker ? [inReturn] : []),
    ...others,
    ...(hasSeeker ? [ways] : []),
    { title: compare.languages, cell: ({ languages }) => listed(languages.map(text.language), compare.notStated) },
    { title: compare.load, cell: loadWords },
    { title: compare.stance, cell: ({ stance }) => (stance === null ? compare.notStated : pagesText.stances[stance]) },
    { title: compare.confirmed, cell: confirmedWords },
    { title: reasons.heed, cell: (partner) => listed(heedSentences(partner, names), compare.none) },
  ];
}

type TermProps = { partner: Partner; term: Reason['term']; names: Names };

/** What is offered and needed has lines of its own. */
function Term({ partner, term, names }: TermProps) {
  const reason = reasonOf(partner, term);
  if (!reason) return <>{partnersText.compare.none}</>;
  const most = Math.max(1, reason.weight * 100);
  return (
    <>
      <span class="comparison-lines_points">{partnersText.reasons.gain(pagesText.points(reason.points))}</span>
      <Bar value={reason.points} possible={most} scale={most} />
      {term === 'reciprocity' ? null : <span>{reasonSentence(reason, names, partner.member.reach)}</span>}
    </>
  );
}

function reasonOf({ reasons }: Partner, term: Reason['term']): Reason | null {
  return reasons.find((reason) => reason.term === term) ?? null;
}

function givenWords(partner: Partner, direction: 'covers' | 'coversInReturn', names: Names): ComponentChildren {
  const { compare } = partnersText;
  const reason = reasonOf(partner, 'reciprocity');
  const given = reason?.term === 'reciprocity' ? reason[direction] : [];
  const words = given.map(({ capacityId, level }) => compare.given(names.capacity(capacityId), levelWords(level)));
  return listed(words, compare.none);
}

function loadWords(partner: Partner): string {
  const { compare, reasons } = partnersText;
  const taken = cautionOf(partner, 'busy');
  if (taken !== null) return compare.busy(pagesText.points(-taken.points));
  return partner.availability === null ? compare.notStated : reasons.load[partner.availability];
}

function confirmedWords({ confirmedOn, vouchedOn }: Partner): string {
  const day = confirmedOn ?? vouchedOn;
  return day === null ? partnersText.compare.never : text.day(day);
}

function listed(items: readonly string[], otherwise: string): ComponentChildren {
  if (items.length === 0) return otherwise;
  return (
    <ul class="comparison-lines_list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
