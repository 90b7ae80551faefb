/** What would make a match stronger, each with what it would add to the score. */
import type { Partner } from '../api.ts';
import type { Names } from '../state/names.ts';
import { pagesText } from '../text/pages-text.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import './partner-stronger.css';

type PartnerStrongerProps = { stronger: Partner['stronger']; names: Names };

export function PartnerStronger({ stronger, names }: PartnerStrongerProps) {
  return (
    <ul class="partner-stronger">
      {stronger.map((one) => {
        const words = wordsOf(one, names);
        return (
          <li class="partner-stronger_one" key={words}>
            <span class="partner-stronger_points" dir="ltr">
              {partnersText.reasons.gain(pagesText.points(one.points))}
            </span>
            <span>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf(one: Partner['stronger'][number], names: Names): string {
  const words = partnersText.reasons.strongerBy;
  switch (one.kind) {
    case 'level':
      return words.level(names.capacity(one.capacityId));
    case 'return':
      return words.return(names.capacity(one.capacityId));
    case 'language':
      return words.language[one.by](partnersText.reasons.either(one.languages.map(text.language)));
    case 'open':
      return words.open;
    case 'introduction':
      return words.introduction(names.member(one.viaId));
  }
}
