/** A coalition on one sheet of paper: who is in it, what each brings, what is open, what was agreed, who calls whom. */
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import type { CoalitionPageAnswer, Inside } from '../coalitions-api.ts';
import { callOrderOf, charterExcerpt, roomBeside } from '../state/brief.ts';
import { commitmentWords, conditionWords } from '../state/coalition-words.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { CharterText } from './charter-text.tsx';
import './coalition-brief.css';

type CoalitionBriefProps = { coalition: CoalitionPageAnswer; inside: Inside; words: Words };

export function CoalitionBrief({ coalition, inside, words }: CoalitionBriefProps) {
  const { brief, modes, standing } = coalitionLifeText;
  const { purpose, country, stage } = coalition;
  const { mode, reviewOn } = inside;
  const facts = [
    ...(country === null ? [] : [words.country(country)]),
    modes[mode].label,
    standing.stages[stage],
    ...(reviewOn === null ? [] : [brief.review(text.day(reviewOn))]),
  ];
  return (
    <article class="coalition-brief">
      {purpose ? <p class="coalition-brief_purpose">{purpose}</p> : null}
      <p class="coalition-brief_facts">{facts.join(' · ')}</p>
      <BriefMembers inside={inside} words={words} />
      <div class="coalition-brief_pair">
        <section>
          <h2 class="coalition-brief_title">{brief.open}</h2>
          <OpenSeats inside={inside} words={words} />
        </section>
        <section>
          <h2 class="coalition-brief_title">{brief.contact}</h2>
          <p>{brief.contactNote}</p>
          {inside.unlisted.count > 0 ? <p>{brief.contactUnlisted(inside.unlisted.count)}</p> : null}
        </section>
      </div>
      <BriefRules charter={inside.charter} room={roomBeside(purpose, inside)} />
      <p class="coalition-brief_who">{brief.who[mode]}</p>
    </article>
  );
}

/** More than this are set smaller, so that they stay on one page. */
const MANY = 16;

function BriefMembers({ inside, words }: { inside: Inside; words: Words }) {
  const { brief, standing, conditions } = coalitionLifeText;
  const { fellows, unlisted } = inside;
  return (
    <section>
      <h2 class="coalition-brief_title">{brief.members}</h2>
      <ol class={fellows.length > MANY ? 'coalition-brief_members is-many' : 'coalition-brief_members'}>
        {callOrderOf(inside).map(({ member, convenes, pledge }) => {
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
          <li class="coalition-brief_unlisted">
            <strong>{standing.unlisted(unlisted.count)}</strong>
            {unlisted.conditions.length > 0 ? (
              <em> {standing.onlyIf(unlisted.conditions.map((one) => conditions.fixed[one]).join('; '))}.</em>
            ) : null}
          </li>
        ) : null}
      </ol>
    </section>
  );
}

function OpenSeats({ inside, words }: { inside: Inside; words: Words }) {
  const { brief, standing } = coalitionLifeText;
  const open = inside.seats.filter((seat) => seat.open > 0);
  if (open.length === 0) return <p>{brief.openNone}</p>;
  return (
    <p class="coalition-brief_open">
      {open.map((seat) => standing.brings(words.capacity(seat.capacityId), standing.open(seat.open))).join(' · ')}
    </p>
  );
}

function BriefRules({ charter, room }: { charter: string | null; room: number }) {
  const { brief } = coalitionLifeText;
  const { text: excerpt, isCut } = charterExcerpt(charter ?? '', room);
  return (
    <section>
      <h2 class="coalition-brief_title">{brief.rules}</h2>
      {charter === null ? <p>{brief.rulesNone}</p> : null}
      {excerpt === '' ? null : (
        <div class="coalition-brief_rules">
          <CharterText charter={excerpt} />
        </div>
      )}
      {isCut ? <p class="coalition-brief_note">{excerpt === '' ? brief.rulesElsewhere : brief.rulesCut}</p> : null}
    </section>
  );
}
