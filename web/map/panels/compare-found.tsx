/** What a comparison found, fact by fact. */
import type { ComponentChildren } from 'preact';
import { levelWords } from '../../state/level-words.ts';
import { mapCompareText } from '../../text/map-compare-text.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { type MapMember, type MapNetwork, shortNames } from '../map-network.ts';
import { type Compared, levelOf, type Split } from '../reading/compared.ts';
import './compare-found.css';

type CompareFoundProps = { found: Compared; network: MapNetwork; onShowWays: () => void };

export function CompareFound({ found, network, onShowWays }: CompareFoundProps) {
  const { one, other, steps, areTied } = found;
  const country = (code: string) => network.countryNames.get(code) ?? code;
  const capacity = (id: string) => network.capacityNames.get(id) ?? id;
  const coalitionNames = new Map(network.coalitions.map(({ id, name }) => [id, name]));
  const leveled = (member: MapMember) => (id: string) => {
    const level = levelOf(member, id);
    return level === null ? capacity(id) : mapCompareText.leveled(capacity(id), levelWords(level));
  };
  const leveledBoth = (id: string) => {
    const levels = [levelOf(one, id), levelOf(other, id)];
    if (levels.every((level) => level === null)) return capacity(id);
    const [ofOne = '', ofOther = ''] = levels.map(levelWords);
    return mapCompareText.leveledBoth(capacity(id), ofOne, ofOther);
  };
  return (
    <div class="compare-found">
      <p class="compare-found_names">
        <a href={`/members/${one.id}`}>{one.name}</a> – <a href={`/members/${other.id}`}>{other.name}</a>
      </p>
      <p role="status">
        {mapCompareText.distance(steps, areTied)} {mapCompareText.lit}
      </p>
      {steps === null || steps === 1 ? null : (
        <div>
          <Button onClick={onShowWays}>{mapCompareText.showWays}</Button>
        </div>
      )}
      <Exchange found={found} capacity={capacity} />
      <Fact title={mapCompareText.sectors} found={found} split={found.sectors} both={(one) => text.sectors[one]} />
      <Fact title={mapCompareText.countries} found={found} split={found.countries} both={country} />
      <Fact
        title={mapCompareText.capacities}
        found={found}
        split={found.capacities}
        both={leveledBoth}
        ofOne={leveled(one)}
        ofOther={leveled(other)}
      />
      <Fact title={mapCompareText.needs} found={found} split={found.needs} both={capacity} />
      <Fact
        title={mapCompareText.ties}
        found={found}
        split={found.ties}
        both={(id) => <a href={`/members/${id}`}>{network.memberById.get(id)?.name ?? id}</a>}
      />
      <Fact
        title={mapCompareText.coalitions}
        found={found}
        split={found.coalitions}
        both={(id) => coalitionNames.get(id) ?? id}
      />
    </div>
  );
}

function Exchange({ found, capacity }: { found: Compared; capacity: (id: string) => string }) {
  const { one, other, oneGives, otherGives } = found;
  const words = (giver: MapMember, taker: MapMember, ids: readonly string[]) =>
    ids.length === 0
      ? mapCompareText.givesNothing(giver.name, taker.name)
      : mapCompareText.gives(giver.name, taker.name, ids.map(capacity));
  return (
    <section>
      <h3 class="compare-found_title">{mapCompareText.exchange}</h3>
      <p>{words(one, other, oneGives)}</p>
      <p>{words(other, one, otherGives)}</p>
      <p class="compare-found_soft">{mapCompareText.needsHidden}</p>
    </section>
  );
}

type FactProps<T extends string> = {
  title: string;
  found: Compared;
  split: Split<T>;
  both: (item: T) => ComponentChildren;
  /** Where the words differ for what only one of the two has. */
  ofOne?: (item: T) => ComponentChildren;
  ofOther?: (item: T) => ComponentChildren;
};

function Fact<T extends string>({ title, found, split, both, ofOne = both, ofOther = both }: FactProps<T>) {
  const lines = [
    { name: mapCompareText.both, items: split.both, words: both },
    { name: mapCompareText.only(shortName(found.one)), items: split.one, words: ofOne },
    { name: mapCompareText.only(shortName(found.other)), items: split.other, words: ofOther },
  ].filter(({ items }) => items.length > 0);
  return (
    <section>
      <h3 class="compare-found_title">{title}</h3>
      {lines.length === 0 ? <p class="compare-found_soft">{mapCompareText.neither}</p> : null}
      <dl class="compare-found_lines">
        {lines.map(({ name, items, words }) => (
          <div class="compare-found_line" key={name}>
            <dt class="compare-found_soft">{name}</dt>
            <dd>
              <Items items={items} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** More than these would hide the rest of the comparison; their pages have all. */
const MOST_ITEMS = 12;

function Items<T extends string>({ items, words }: { items: readonly T[]; words: (item: T) => ComponentChildren }) {
  const shown = items.slice(0, MOST_ITEMS);
  return (
    <>
      {shown.map((item, place) => (
        <span key={item}>
          {place > 0 ? ', ' : null}
          {words(item)}
        </span>
      ))}
      {items.length > shown.length ? ` ${mapCompareText.more(items.length - shown.length)}` : null}
    </>
  );
}

function shortName(member: MapMember): string {
  return shortNames(member)[0] ?? member.name;
}
