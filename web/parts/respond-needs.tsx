/** What the chosen plays take, to be changed as somebody knows better. */
import { LEVELS } from '#core/vocabulary.ts';
import type { RespondAnswer } from '../respond-api.ts';
import { COUNTS } from '../state/coalition-needs.ts';
import { capacityOptions } from '../state/options.ts';
import { dropNeed, resetNeeds, setNeed } from '../state/respond-draft.ts';
import type { AskedNeed, RespondDraft } from '../state/respond-question.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { respondText } from '../text/respond-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Picked, PickedList } from '../ui/picked.tsx';
import { Section } from '../ui/section.tsx';
import { Select } from '../ui/select.tsx';
import './respond-needs.css';

type RespondNeedsProps = {
  words: Words;
  draft: RespondDraft;
  answer: RespondAnswer;
  needs: readonly AskedNeed[];
};

export function RespondNeeds({ words, draft, answer, needs }: RespondNeedsProps) {
  const askedIds = new Set(needs.map(({ capacityId }) => capacityId));
  const add = (capacityId: string) => setNeed({ capacityId, minLevel: 1, count: 1 });
  const isOwn = draft.needs.length > 0 || draft.droppedIds.length > 0;
  return (
    <Section title={respondText.takesTitle} note={respondText.takesNote}>
      <div class="respond-needs">
        {needs.length === 0 ? <p>{respondText.takesNothing}</p> : null}
        {needs.length > 0 ? (
          <PickedList>
            {needs.map((need) => (
              <NeedLine need={need} plays={answer.plays} words={words} key={need.capacityId} />
            ))}
          </PickedList>
        ) : null}
        <AlsoTook answer={answer} askedIds={askedIds} words={words} onAdd={add} />
        <Combobox
          label={respondText.add}
          isLabelSpoken
          placeholder={respondText.add}
          nothing={respondText.noCapacity}
          options={capacityOptions(words.capacities, askedIds)}
          onPick={add}
        />
        {isOwn ? (
          <Button weight="plain" onClick={resetNeeds}>
            {respondText.reset}
          </Button>
        ) : null}
      </div>
    </Section>
  );
}

type NeedLineProps = { need: AskedNeed; plays: RespondAnswer['plays']; words: Words };

function NeedLine({ need, plays, words }: NeedLineProps) {
  const { capacityId, minLevel, count, playIds } = need;
  const name = words.capacity(capacityId);
  const asking = plays.filter(({ id }) => playIds.includes(id)).map(({ labels }) => labels.en);
  return (
    <Picked name={name} onRemove={() => dropNeed(need)}>
      <div class="respond-needs_settings">
        <Select
          label={respondText.minLevel(name)}
          isLabelSpoken
          isCompact
          choices={LEVELS.map((level) => ({ id: level, label: pagesText.atLeast[level] }))}
          chosen={minLevel}
          onChoose={(level) => setNeed({ capacityId, minLevel: level, count })}
        />
        <Select
          label={respondText.heldBy(name)}
          isLabelSpoken
          isCompact
          choices={COUNTS.map((one) => ({ id: one, label: respondText.counts[one] }))}
          chosen={count}
          onChoose={(one) => setNeed({ capacityId, minLevel, count: one })}
        />
        <p class="respond-needs_why">{asking.length > 0 ? respondText.forPlays(text.list(asking)) : respondText.own}</p>
      </div>
    </Picked>
  );
}

type AlsoTookProps = {
  answer: RespondAnswer;
  askedIds: ReadonlySet<string>;
  words: Words;
  onAdd: (capacityId: string) => void;
};

/** What cases of it took beyond the plays: one press adds it. */
function AlsoTook({ answer, askedIds, words, onAdd }: AlsoTookProps) {
  const others = answer.tookInCases.filter(({ capacityId }) => !askedIds.has(capacityId));
  if (others.length === 0) return null;
  return (
    <div class="respond-needs_also">
      <p class="respond-needs_title">{respondText.alsoTook}</p>
      <ul class="respond-needs_list">
        {others.map(({ capacityId, caseCount }) => {
          const shown = respondText.alsoTookOne(words.capacity(capacityId), caseCount);
          return (
            <li key={capacityId}>
              <Button weight="plain" label={respondText.addNamed(shown)} onClick={() => onAdd(capacityId)}>
                {shown}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
