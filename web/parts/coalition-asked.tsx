/** What was asked for, in one line, for paper: the form is not printed. */
import type { CoalitionDraft } from '../state/coalition-question.ts';
import { threatWords } from '../state/threats.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import './coalition-asked.css';

type CoalitionAskedProps = { draft: CoalitionDraft; nameOf: (id: string) => string; words: Words };

export function CoalitionAsked({ draft, nameOf, words }: CoalitionAskedProps) {
  const { asked } = coalitionsText;
  if (draft.country === null) return null;
  const threat = threatWords.value.find(({ id }) => id === draft.threatId);
  const things = [...(threat ? [asked.threat(threat.name)] : []), ...conditionsOf(draft), ...peopleOf(draft, nameOf)];
  return <p class="coalition-asked">{asked.line(words.country(draft.country), things)}</p>;
}

function conditionsOf({ conditions, mode, fromOutside }: CoalitionDraft): string[] {
  const { conditions: words, asked } = coalitionsText;
  const { atLeast, localMember, officeHere, language, survives, mostMembers } = conditions;
  return [
    ...atLeast.map(({ sectors, count }) => `${words.atLeast[count]} ${words.balance(sectors, count)}`),
    ...(localMember ? [words.localMember] : []),
    ...(officeHere ? [words.officeHere] : []),
    ...(language === null ? [] : [`${words.language} ${text.language(language)}`]),
    ...(survives === 0 ? [] : [`${words.survives} ${words.losses[survives]}`]),
    ...(mostMembers === null ? [] : [`${words.most} ${words.members(mostMembers)}`]),
    ...(mode === null ? [] : [`${words.mode} ${words.modes[mode]}`]),
    ...(fromOutside ? [] : [asked.insideOnly]),
  ];
}

function peopleOf({ includedIds, excludedIds, conditions }: CoalitionDraft, nameOf: (id: string) => string): string[] {
  const { conditions: words, asked } = coalitionsText;
  return [
    ...(includedIds.length > 0 ? [asked.include(text.list(includedIds.map(nameOf)))] : []),
    ...(excludedIds.length > 0 ? [asked.exclude(text.list(excludedIds.map(nameOf)))] : []),
    ...conditions.apart.map(([one, other]) => `${words.apart}: ${words.notTogether(nameOf(one), nameOf(other))}`),
  ];
}
