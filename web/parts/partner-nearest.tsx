/** Who nearly fits where hardly anybody does, each a press away; and whom to ask where nobody is near. */
import type { Api } from '../api.ts';
import type { Names } from '../state/names.ts';
import { nearestSentence, withNearMiss } from '../state/partner-nearest.ts';
import type { PartnerSearch } from '../state/partner-question.ts';
import { changeSearch } from '../state/partner-search.ts';
import { partnersText } from '../text/partners-text.ts';
import { Button } from '../ui/button.tsx';
import { AskSlot } from './ask-slot.tsx';
import './partner-nearest.css';

type PartnerNearestProps = { search: PartnerSearch; names: Names; answer: Api['partners'] };

export function PartnerNearest({ search, names, answer: { nearest, fitting } }: PartnerNearestProps) {
  const words = partnersText;
  return (
    <section class="partner-nearest" aria-label={words.few}>
      {nearest.length > 0 ? (
        <>
          <h3 class="partner-nearest_title">{words.few}</h3>
          <ul class="partner-nearest_list">
            {nearest.map((one) => {
              const sentence = nearestSentence(one, search, names);
              const take = one.change === 'country' && one.to !== null ? words.lookThere : words.takeIt;
              return (
                <li class="partner-nearest_one" key={`${one.change} ${one.to} ${one.also?.change}`}>
                  <span>{sentence}</span>
                  <Button
                    weight="plain"
                    label={words.takeNamed(take, sentence)}
                    onClick={() => changeSearch(withNearMiss(one, search))}
                  >
                    {take}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <ul class="partner-nearest_hints">
          {hintsFor(search).map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      )}
      {fitting === 0 ? (
        <AskSlot helperId={null} capacityId={search.capacities[0]?.capacityId ?? null} country={search.country} />
      ) : null}
    </section>
  );
}

/** What to change so that somebody may fit, in the order in which it helps most. */
function hintsFor(search: PartnerSearch): string[] {
  const { noneHints } = partnersText;
  const hints: string[] = [];
  if (search.capacities.some((sought) => sought.minLevel > 1)) hints.push(noneHints.level);
  if (search.country !== null) hints.push(noneHints.country);
  if (search.sector !== null) hints.push(noneHints.sector);
  if (search.capacities.length > 1) hints.push(noneHints.capacities);
  return hints;
}
