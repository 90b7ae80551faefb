/** A suggested partner: who, how well it fits and the best reason at a glance; all the rest one press away. */
import { useState } from 'preact/hooks';
import type { Partner } from '../api.ts';
import type { Names } from '../state/names.ts';
import { compare } from '../state/partner-search.ts';
import { bestSentences, cautionOf } from '../state/partner-summary.ts';
import { pagesText } from '../text/pages-text.ts';
import { partnersText } from '../text/partners-text.ts';
import { MemberName } from './member-row.tsx';
import { PartnerWhy } from './partner-why.tsx';
import { SectorNames } from './sector-names.tsx';
import './partner-entry.css';

type PartnerEntryProps = {
  partner: Partner;
  rank: number;
  isRankShared: boolean;
  /** Open from the start; the viewer's own choice stands above it. */
  isFirst: boolean;
  names: Names;
  hasSeeker: boolean;
  comparing: { isChosen: boolean; isFull: boolean };
  /** What it is suggested for, to be asked for. */
  sought: { capacityId: string | null; country: string | null };
};

export function PartnerEntry(props: PartnerEntryProps) {
  const { partner, rank, isRankShared, isFirst, names, hasSeeker, comparing, sought } = props;
  const { member, score } = partner;
  const [choice, setChoice] = useState<boolean | null>(null);
  const isOpen = choice ?? (isFirst && hasRoom());
  const badges = badgesOf(partner);
  return (
    <article class="partner-entry" aria-label={member.name}>
      <span class="partner-entry_rank">
        <span aria-hidden="true">{partnersText.rank(rank, isRankShared)}</span>
        <span class="only-spoken">{partnersText.rankSpoken(rank, isRankShared)}</span>
      </span>
      <div class="partner-entry_who">
        <MemberName member={member} isHeading />
        <p class="partner-entry_facts">
          <span>{pagesText.memberKinds[member.kind]}</span>
          <SectorNames sectors={member.sectors} />
        </p>
        <p class="partner-entry_best">{bestSentences(partner, names).join('. ')}</p>
        {badges.length > 0 ? (
          <ul class="partner-entry_badges">
            {badges.map((badge) => (
              <li class={badge.isWeighty ? 'partner-entry_badge is-weighty' : 'partner-entry_badge'} key={badge.words}>
                {badge.words}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <p class="partner-entry_score">
        <span class="partner-entry_points" aria-hidden="true">
          {pagesText.points(score)}
        </span>
        <span class="partner-entry_of" aria-hidden="true">
          {partnersText.outOf}
        </span>
        <span class="only-spoken">{partnersText.scoreOf(pagesText.points(score))}</span>
      </p>
      <label class="partner-entry_compare">
        <input
          class="partner-entry_tick"
          type="checkbox"
          checked={comparing.isChosen}
          disabled={comparing.isFull && !comparing.isChosen}
          aria-label={partnersText.compare.oneNamed(member.name)}
          onChange={(event) => compare(member.id, event.currentTarget.checked)}
        />
        <span>{partnersText.compare.one}</span>
      </label>
      <details class="partner-entry_why" open={isOpen} onToggle={(event) => setChoiceIfNew(event.currentTarget.open)}>
        <summary class="partner-entry_summary">
          {partnersText.open}
          <span class="only-spoken">: {member.name}</span>
        </summary>
        {isOpen ? <PartnerWhy partner={partner} names={names} hasSeeker={hasSeeker} sought={sought} /> : null}
      </details>
    </article>
  );

  /** The browser also tells of what the page itself opened. */
  function setChoiceIfNew(opened: boolean) {
    if (opened !== isOpen) setChoice(opened);
  }
}

/** On a phone the list comes first. */
function hasRoom(): boolean {
  return matchMedia('(min-width: 52rem)').matches;
}

/** Listed organisations confirm nothing: of them it says nothing that nobody confirmed. */
function badgesOf(partner: Partner): { words: string; isWeighty: boolean }[] {
  const { badges } = partnersText.reasons;
  const stale = partner.member.standing === 'member' ? cautionOf(partner, 'stale') : null;
  const all = [
    { words: badges.busy, isWeighty: true, isTrue: cautionOf(partner, 'busy') !== null },
    { words: badges.stance, isWeighty: true, isTrue: cautionOf(partner, 'stance') !== null },
    { words: badges.never, isWeighty: false, isTrue: stale?.confirmedOn === null },
    { words: badges.stale, isWeighty: false, isTrue: typeof stale?.confirmedOn === 'string' },
    { words: badges.lower, isWeighty: false, isTrue: partner.exposure.isLower },
  ];
  return all.filter(({ isTrue }) => isTrue);
}
