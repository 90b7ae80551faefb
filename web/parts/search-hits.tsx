/** What a search in words found: organisations with the places where the words stand, and what else goes by them. */
import type { FoundMember, SearchAnswer } from '../search-api.ts';
import { writeFields } from '../state/fragment-fields.ts';
import { searchText } from '../text/search-text.ts';
import { Button } from '../ui/button.tsx';
import { FoundWords } from './found-words.tsx';
import { SectorMark } from './sector-mark.tsx';
import './search-hits.css';

type SearchHitsProps = { answer: SearchAnswer; onMore: () => void };

export function SearchHits({ answer, onMore }: SearchHitsProps) {
  const { members, counts } = answer;
  const things = thingsIn(answer);
  if (members.length === 0 && things.length === 0) return null;
  return (
    <div class="search-hits">
      {things.length > 0 ? (
        <div class="search-hits_things">
          {things.map(({ kind, hits }) => (
            <ThingList key={kind} title={searchText.things[kind]} hits={hits} count={counts[kind]} />
          ))}
        </div>
      ) : null}
      {members.length > 0 ? (
        <section class="search-hits_members" aria-label={searchText.members}>
          <h3 class="search-hits_title">
            {searchText.members} <Shown shown={members.length} all={counts.member} />
          </h3>
          <ul class="search-hits_list">
            {members.map((hit) => (
              <li key={hit.member.id}>
                <MemberHit hit={hit} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {isMore(answer) ? <Button onClick={onMore}>{searchText.showMore}</Button> : null}
    </div>
  );
}

function Shown({ shown, all }: { shown: number; all: number }) {
  return <span class="search-hits_shown">{shown === all ? all : searchText.shownOf(shown, all)}</span>;
}

function MemberHit({ hit: { member, found } }: { hit: FoundMember }) {
  const [named] = found.filter(({ where }) => where === 'name');
  const others = found.filter(({ where }) => where !== 'name');
  return (
    <div class="search-hits_member">
      <span class="search-hits_sectors">
        {member.sectors.map((sector) => (
          <SectorMark sector={sector} key={sector} isSpoken />
        ))}
      </span>
      <div>
        <p class="search-hits_name">
          <a href={`/members/${member.id}`}>{named ? <FoundWords excerpt={named.excerpt} /> : member.name}</a>
        </p>
        {others.map(({ where, excerpt }, place) => (
          <p class="search-hits_place" key={place}>
            <span class="search-hits_where">{searchText.where[where]}</span> <FoundWords excerpt={excerpt} />
          </p>
        ))}
      </div>
    </div>
  );
}

type ThingHit = { id: string; href: string; excerpt: FoundMember['found'][number]['excerpt'] };

function ThingList({ title, hits, count }: { title: string; hits: readonly ThingHit[]; count: number }) {
  return (
    <section aria-label={title}>
      <h3 class="search-hits_title">
        {title} <Shown shown={hits.length} all={count} />
      </h3>
      <ul class="search-hits_links">
        {hits.map(({ id, href, excerpt }) => (
          <li key={id}>
            <a href={href}>
              <FoundWords excerpt={excerpt} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each kind of which something was found, with where a hit leads. */
function thingsIn({ capacities, countries, threats, plays, coalitions, cases, ...others }: SearchAnswer) {
  const { messages, exchanges, networks } = others;
  const things = [
    {
      kind: 'capacity' as const,
      hits: capacities.map(({ id, excerpt }) => ({
        id,
        href: `/partners#${writeFields({ capacities: id })}`,
        excerpt,
      })),
    },
    {
      kind: 'country' as const,
      hits: countries.map(({ code, excerpt }) => ({ id: code, href: `/countries/${code}`, excerpt })),
    },
    {
      kind: 'threat' as const,
      hits: threats.map(({ id, excerpt }) => ({ id, href: `/playbook#${writeFields({ threat: id })}`, excerpt })),
    },
    {
      kind: 'play' as const,
      hits: plays.map(({ id, excerpt }) => ({ id, href: `/playbook#${writeFields({ play: id })}`, excerpt })),
    },
    {
      kind: 'coalition' as const,
      hits: coalitions.map(({ id, excerpt }) => ({ id, href: `/coalitions/${id}`, excerpt })),
    },
    {
      kind: 'case' as const,
      hits: cases.map(({ id, excerpt }) => ({ id, href: `/playbook/${id}`, excerpt })),
    },
    {
      kind: 'message' as const,
      hits: messages.map(({ id, excerpt }) => ({ id, href: `/messages/${id}`, excerpt })),
    },
    {
      kind: 'exchange' as const,
      hits: exchanges.map(({ id, excerpt }) => ({ id, href: `/exchange/${id}`, excerpt })),
    },
    {
      kind: 'network' as const,
      hits: networks.map(({ id, excerpt }) => ({ id, href: `/bridges/${id}`, excerpt })),
    },
  ];
  return things.filter(({ hits }) => hits.length > 0);
}

/** Whether there is more than is shown, and an answer could hold it. */
function isMore({ members, counts, ...answer }: SearchAnswer): boolean {
  const shown = [members, ...thingsIn({ members, counts, ...answer }).map(({ hits }) => hits)];
  const longest = Math.max(...shown.map(({ length }) => length));
  const left =
    Object.values(counts).reduce((sum, n) => sum + n, 0) - shown.reduce((sum, { length }) => sum + length, 0);
  return left > 0 && longest < MOST_SHOWN;
}

const MOST_SHOWN = 50;
