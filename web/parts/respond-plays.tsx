/** What others did: each play with the cases behind it, to be chosen. */
import { useState } from 'preact/hooks';
import type { PlayAnswer, RespondAnswer } from '../respond-api.ts';
import { writeFields } from '../state/fragment-fields.ts';
import { switchPlay } from '../state/respond-draft.ts';
import type { Words } from '../state/words.ts';
import { respondText } from '../text/respond-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { FieldGroup } from '../ui/form.tsx';
import { Section } from '../ui/section.tsx';
import './respond-plays.css';

type RespondPlaysProps = { words: Words; answer: RespondAnswer; chosenIds: readonly string[] };

/** So many are shown at first, and whatever is chosen. */
const MOST_PLAYS = 5;

export function RespondPlays({ words, answer, chosenIds }: RespondPlaysProps) {
  const { plays, cases, threat } = answer;
  const [isWhole, setWhole] = useState(false);
  const shown = plays.filter(({ id }, place) => isWhole || place < MOST_PLAYS || chosenIds.includes(id));
  const isLong = plays.length > MOST_PLAYS;
  return (
    <Section title={respondText.did} note={cases.length === 0 ? respondText.noCases : respondText.didNote}>
      {plays.length === 0 ? (
        <p>{respondText.noPlays}</p>
      ) : (
        <FieldGroup title={respondText.plays}>
          <ul class="respond-plays">
            {shown.map((play) => (
              <PlayLine
                key={play.id}
                play={play}
                cases={cases}
                words={words}
                isChosen={chosenIds.includes(play.id)}
                onSwitch={(isOn) => switchPlay(chosenIds, play.id, isOn)}
              />
            ))}
          </ul>
          {isLong && (isWhole || shown.length < plays.length) ? (
            <div>
              <Button weight="plain" isExpanded={isWhole} onClick={() => setWhole(!isWhole)}>
                {isWhole ? respondText.fewerPlays : respondText.allPlays(plays.length)}
              </Button>
            </div>
          ) : null}
        </FieldGroup>
      )}
      {cases.length > 0 ? (
        <p class="respond-plays_all">
          <a href={`/playbook#${writeFields({ threat: threat.id })}`}>{respondText.allCases(cases.length)}</a>
        </p>
      ) : null}
    </Section>
  );
}

type PlayLineProps = {
  play: PlayAnswer;
  cases: RespondAnswer['cases'];
  words: Words;
  isChosen: boolean;
  onSwitch: (isOn: boolean) => void;
};

function PlayLine({ play, cases, words, isChosen, onSwitch }: PlayLineProps) {
  const { id, labels, summary, caseIds, takes } = play;
  return (
    <li class={isChosen ? 'respond-plays_play is-chosen' : 'respond-plays_play'}>
      <label class="respond-plays_choice">
        <input
          class="respond-plays_input"
          type="checkbox"
          checked={isChosen}
          aria-describedby={`play-${id}`}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span class="respond-plays_name">{labels.en}</span>
      </label>
      <div class="respond-plays_words" id={`play-${id}`}>
        {summary ? <p>{summary}</p> : null}
        {takes.length > 0 ? (
          <p class="respond-plays_facts">
            {respondText.takes(text.list(takes.map(({ capacityId }) => words.capacity(capacityId))))}
          </p>
        ) : null}
        <p class="respond-plays_facts">
          {caseIds.length === 0 ? respondText.suggestedOnly : respondText.usedIn(caseIds.length)}
        </p>
      </div>
      {caseIds.length > 0 ? <CaseLinks caseIds={caseIds} cases={cases} words={words} /> : null}
    </li>
  );
}

/** So many are named; the playbook has all. */
const MOST_NAMED = 3;

type CaseLinksProps = { caseIds: readonly string[]; cases: RespondAnswer['cases']; words: Words };

function CaseLinks({ caseIds, cases, words }: CaseLinksProps) {
  const named = cases.filter(({ id }) => caseIds.includes(id)).slice(0, MOST_NAMED);
  const rest = caseIds.length - named.length;
  return (
    <ul class="respond-plays_cases">
      {named.map(({ id, title, country, year, nearness }) => (
        <li key={id}>
          <a href={`/playbook/${id}`}>{title}</a>{' '}
          <span class="respond-plays_facts">
            {respondText.caseFacts(country === null ? null : words.country(country), year)}
          </span>
          {nearness === 'elsewhere' ? null : <span class="respond-plays_near">{respondText.near[nearness]}</span>}
        </li>
      ))}
      {rest > 0 ? <li class="respond-plays_facts">{respondText.moreCases(rest)}</li> : null}
    </ul>
  );
}
