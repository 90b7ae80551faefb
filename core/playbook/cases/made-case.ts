/** From what somebody wrote to a case of the network. */
import type { StoredCase } from '../../stored-playbook.ts';
import type { CaseWords } from './case-words.ts';

type Made = {
  id: string;
  /** Whose case it is; null: nobody's here, it was read in a public source. */
  memberId: string | null;
  /** The day on which all who are named had agreed; null: it comes from a source. */
  releasedOn: string | null;
};

/** Empty texts become null. What the words lack is for `lacksOf` to say before. */
export function caseFrom(words: CaseWords, { id, memberId, releasedOn }: Made): StoredCase {
  const { levels } = words;
  return {
    id,
    title: words.title,
    kind: words.kind,
    isAnonymous: words.isAnonymous,
    actor: stated(words.actor),
    country: words.country,
    area: words.area,
    began: stated(words.began),
    ended: stated(words.ended),
    published: stated(words.published),
    releasedOn,
    trigger: stated(words.trigger),
    response: stated(words.response),
    outcomes: stated(words.outcomes),
    challenges: stated(words.challenges),
    lessons: stated(words.lessons),
    solidarity: words.solidarity,
    dimensions: distinct(words.dimensions),
    url: stated(words.url),
    links: words.links.map(({ kind, url, label }) => ({ kind, url, label: stated(label) })),
    threatIds: distinct(words.threatIds),
    playIds: distinct(words.playIds),
    capacityIds: distinct(words.capacityIds),
    coalitionId: words.coalitionId,
    memberId,
    sourceId: null,
    visibility: words.visibility,
    actorVisibility: levels.actor,
    triggerVisibility: levels.trigger,
    responseVisibility: levels.response,
    outcomesVisibility: levels.outcomes,
    challengesVisibility: levels.challenges,
    lessonsVisibility: levels.lessons,
    linksVisibility: levels.links,
  };
}

function stated(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
