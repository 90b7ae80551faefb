/** The countries where a member is, and how. */
import { compareText } from '#core/network.ts';
import type { PresenceKind } from '#core/vocabulary.ts';
import { groupBy } from '../state/group-by.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Facts } from '../ui/facts.tsx';

type Presence = { country: string; kind: PresenceKind };

export function PresenceList({ presences, words }: { presences: readonly Presence[]; words: Words }) {
  if (presences.length === 0) return <p>{pagesText.member.presencesNotStated}</p>;
  const kindsByCountry = groupBy(presences, ({ country }) => country);
  const facts = [...kindsByCountry]
    .map(([country, kinds]) => ({ country, name: words.country(country), kinds }))
    .sort((one, other) => compareText(one.name, other.name))
    .map(({ country, name, kinds }) => ({
      name,
      value: (
        <>
          <a href={`/countries/${country}`}>{name}</a>
          {', '}
          {text.list(kinds.map(({ kind }) => pagesText.presences[kind].toLowerCase()))}
        </>
      ),
    }));
  return <Facts facts={facts} isNameSpoken />;
}
