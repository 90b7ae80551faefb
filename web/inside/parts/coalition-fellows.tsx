/** The members of a coalition: what each brings and on which conditions, numbered as in its seats. */
import { SeatNumber } from '../../parts/seat-number.tsx';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import type { CoalitionPageAnswer, Inside } from '../coalitions-api.ts';
import { commitmentWords, conditionWords } from '../state/coalition-words.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import './coalition-fellows.css';

type Fellow = Inside['fellows'][number];

type CoalitionFellowsProps = { stage: CoalitionPageAnswer['stage']; inside: Inside; words: Words };

export function CoalitionFellows({ stage, inside, words }: CoalitionFellowsProps) {
  const { standing, conditions } = coalitionLifeText;
  const { fellows, unlisted } = inside;
  return (
    <ol class="coalition-fellows">
      {fellows.map((fellow, index) => (
        <li class="coalition-fellows_fellow" key={fellow.member.id}>
          <SeatNumber number={index + 1} />
          <FellowWords fellow={fellow} words={words} />
        </li>
      ))}
      {unlisted.count > 0 ? (
        <li class="coalition-fellows_fellow">
          <span class="coalition-fellows_unlisted" aria-hidden="true" />
          <div class="coalition-fellows_words">
            <p class="coalition-fellows_name">{standing.unlisted(unlisted.count)}</p>
            {stage === 'standby' ? <p class="coalition-fellows_note">{standing.standbyUnlisted}</p> : null}
            {unlisted.conditions.length > 0 ? (
              <p class="coalition-fellows_conditions">
                {standing.onlyIf(text.list(unlisted.conditions.map((one) => conditions.fixed[one])))}
              </p>
            ) : null}
          </div>
        </li>
      ) : null}
    </ol>
  );
}

function FellowWords({ fellow, words }: { fellow: Fellow; words: Words }) {
  const { standing } = coalitionLifeText;
  const { member, isOwn, convenes, pledge, until } = fellow;
  const bringing = (pledge?.bringing ?? []).map((one) => commitmentWords(one, words));
  const conditions = pledge === null ? [] : conditionWords(pledge);
  return (
    <div class="coalition-fellows_words">
      <p class="coalition-fellows_name">
        <a href={`/members/${member.id}`}>{member.name}</a>
        {isOwn ? <span class="coalition-fellows_mark">{standing.you}</span> : null}
        {convenes ? <span class="coalition-fellows_mark">{standing.chair}</span> : null}
      </p>
      <p class="coalition-fellows_brings">
        {bringing.length === 0 ? standing.bringsNothing : bringing.join(' · ')}
        {until === null ? null : <span class="coalition-fellows_until"> {standing.until(text.day(until))}</span>}
      </p>
      {conditions.length > 0 ? (
        <p class="coalition-fellows_conditions">{standing.onlyIf(conditions.join('; '))}</p>
      ) : null}
      {pledge?.note ? <p class="coalition-fellows_note">{pledge.note}</p> : null}
    </div>
  );
}
