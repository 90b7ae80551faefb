/** A coalition on one sheet of paper: who is in it, what each brings, what is open, what was agreed, who calls whom. */
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import type { CoalitionPageAnswer, Inside } from '../coalitions-api.ts';
import { callOrderOf, charterExcerpt } from '../state/brief.ts';
import { commitmentWords, conditionWords } from '../state/coalition-words.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { CharterText } from './charter-text.tsx';
import './coalition-brief.css';

type CoalitionBriefProps = { coalition: CoalitionPageAnswer; inside: Inside; words: Words };

export function CoalitionBrief({ coalition, inside, words }: CoalitionBriefProps) {
  const { brief, modes, standing } = coalitionLifeText;
  const { country, stage } = coalition;
  const { mode, reviewOn } = inside;
  const facts = [
    ...(country === null ? [] : [words.country(country)]),
    modes[mode].label,
    standing.stages[stage],
    ...(reviewOn === null ? [] : [brief.review(text.day(reviewOn))]),
  ];
  return (
    <article class="coalition-brief">
      <p class="coalition-brief_facts">{facts.join(' · ')}</p>
      <BriefMembers inside={inside} words={words} />
      <div class="coalition-brief_pair">
        <section>
          <h2 class="coalition-brief_title">{brief.open}</h2>
          <OpenSeats inside={inside} words={words} />
        </section>
        <section>
          <h2 class="coalition-brief_title">{brief.contact}</h2>
          <ol class="coalition-brief_order">
            {callOrderOf(inside).map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ol>
          {inside.unlisted.count > 0 ? <p>{brief.contactUnlisted(inside.unlisted.count)}</p> : null}
          <p class="coalition-brief_note">{brief.contactNote}</p>
        </section>
      </div>
      <BriefRules charter={inside.charter} />
      <p class="coalition-brief_who">{brief.who[mode]}</p>
    </article>
  );
}

function BriefMembers({ inside, words }: { inside: Inside; words: Words }) {
  const { brief, standing, conditions } = coalitionLifeText;
  const { fellows, unlisted } = inside;
  return (
    <section>
      <h2 class="coalition-brief_title">{brief.members}</h2>
      <ul class="coalition-brief_members">
        {fellows.map(({ member, convenes, pledge }) => {
          const bringing = (pledge?.bringing ?? []).map((one) => commitmentWords(one, words));
          const asked = pledge === null ? [] : conditionWords(pledge);
          return (
            <li key={member.id}>
              <strong>{member.name}</strong>
              {convenes ? ` (${standing.chair.toLowerCase()})` : null}
              {': '}
              {bringing.length === 0 ? standing.bringsNothing.toLowerCase() : bringing.join('; ')}
              {asked.length > 0 ? <em> {standing.onlyIf(asked.join('; '))}.</em> : null}
            </li>
          );
        })}
        {unlisted.count > 0 ? (
          <li>
            <strong>{standing.unlisted(unlisted.count)}</strong>
            {unlisted.conditions.length > 0 ? (
              <em> {standing.onlyIf(unlisted.conditions.map((one) => conditions.fixed[one]).join('; '))}.</em>
            ) : null}
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function OpenSeats({ inside, words }: { inside: Inside; words: Words }) {
  const { brief, standing } = coalitionLifeText;
  const open = inside.seats.filter((seat) => seat.open > 0);
  if (open.length === 0) return <p>{brief.openNone}</p>;
  return (
    <ul class="coalition-brief_open">
      {open.map((seat) => (
        <li key={seat.capacityId}>{standing.brings(words.capacity(seat.capacityId), standing.open(seat.open))}</li>
      ))}
    </ul>
  );
}

function BriefRules({ charter }: { charter: string | null }) {
  const { brief } = coalitionLifeText;
  const { text: excerpt, isCut } = charterExcerpt(charter ?? '');
  return (
    <section>
      <h2 class="coalition-brief_title">{brief.rules}</h2>
      {excerpt === '' ? (
        <p>{brief.rulesNone}</p>
      ) : (
        <div class="coalition-brief_rules">
          <CharterText charter={excerpt} />
        </div>
      )}
      {isCut ? <p class="coalition-brief_note">{brief.rulesCut}</p> : null}
    </section>
  );
}
