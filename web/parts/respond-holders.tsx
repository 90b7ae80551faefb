/** Who has what it takes, by level, each line with a way to all of them and the reasons. */
import type { HoldingAnswer } from '../respond-api.ts';
import { levelWords } from '../state/level-words.ts';
import { partnerLink } from '../state/partner-link.ts';
import type { AskedNeed, RespondDraft } from '../state/respond-question.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { respondText } from '../text/respond-text.ts';
import { Section } from '../ui/section.tsx';
import './respond-holders.css';

type RespondHoldersProps = {
  words: Words;
  draft: RespondDraft;
  holdings: readonly HoldingAnswer[];
  needs: readonly AskedNeed[];
};

export function RespondHolders({ words, draft, holdings, needs }: RespondHoldersProps) {
  const { country, threatId } = draft;
  const note = country === null ? respondText.hasNoteAnywhere : respondText.hasNote;
  // The answer to another choice may still be here: only what is asked for now is shown.
  const asked = new Set(needs.map(({ capacityId }) => capacityId));
  const lines = holdings.filter(({ capacityId }) => asked.has(capacityId));
  return (
    <Section title={respondText.has(country === null ? null : words.country(country))} note={note}>
      {lines.length === 0 ? (
        <p>{respondText.hasNothing}</p>
      ) : (
        <ul class="respond-holders">
          {lines.map((holding) => (
            <li class="respond-holders_line" key={holding.capacityId}>
              <HoldingLine holding={holding} words={words} country={country} threatId={threatId} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type HoldingLineProps = {
  holding: HoldingAnswer;
  words: Words;
  country: string | null;
  threatId: string | null;
};

function HoldingLine({ holding, words, country, threatId }: HoldingLineProps) {
  const { capacityId, minLevel, belowCount, first } = holding;
  const name = words.capacity(capacityId);
  const counts = countsOf(holding);
  const total = Object.values(holding.counts).reduce((sum, count) => sum + count, 0);
  const link = partnerLink({ threatId: threatId ?? undefined, capacities: [{ capacityId, minLevel }], country });
  return (
    <>
      <h3 class="respond-holders_name">{name}</h3>
      {total === 0 ? (
        <p class="respond-holders_none">{respondText.nobody}</p>
      ) : (
        <p class="respond-holders_counts">{counts.join(' · ')}</p>
      )}
      {first.length > 0 ? (
        <ul class="respond-holders_members">
          {first.map(({ member, level, place }) => (
            <li key={member.id}>
              <a href={`/members/${member.id}`}>{member.name}</a>{' '}
              <span class="respond-holders_facts">
                {[
                  ...(level === null ? [] : [levelWords(level)]),
                  ...(place === null ? [] : [pagesText.presences[place]]),
                ].join(' · ')}
              </span>
            </li>
          ))}
          {total > first.length ? (
            <li class="respond-holders_facts">{respondText.more(total - first.length)}</li>
          ) : null}
        </ul>
      ) : null}
      {belowCount > 0 ? <p class="respond-holders_facts">{respondText.below(belowCount)}</p> : null}
      <p>
        <a href={link} aria-label={respondText.whyNamed(name)}>
          {respondText.why}
        </a>
      </p>
    </>
  );
}

/** The highest level first, without those that nobody has. */
function countsOf({ counts }: HoldingAnswer): string[] {
  const order = [3, 2, 1, 'unstated'] as const;
  return order.filter((level) => counts[level] > 0).map((level) => respondText.level[level](counts[level]));
}
