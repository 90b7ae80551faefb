/** Why somebody can carry a matter into a network, in sentences. */
import type { Carrier, Carriers } from '../bridges-api.ts';
import { bridgesText } from '../text/bridges-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { levelWords } from './level-words.ts';
import type { Words } from './words.ts';

/** Of all areas the widest. */
const WORLD = '001';

type Reason = Carrier['reasons'][number];
type Named = { words: Words; coalitions: Carriers['coalitions'] };

export function carrySentence(reason: Reason, { words, coalitions }: Named): string {
  const { reasons } = bridgesText;
  switch (reason.kind) {
    case 'known':
      return reasons.known(knownBy(reason.by, coalitions));
    case 'steps':
      return reasons.steps(reason.steps);
    case 'present':
      return partnersText.reasons.place[reason.presence](words.country(reason.country));
    case 'reaches':
      if (reason.area === WORLD) return partnersText.reasons.worldwide;
      return reasons.reaches(words.country(reason.country), words.area(reason.area));
    case 'offers':
      return reasons.offers(words.capacity(reason.capacityId), levelWords(reason.level));
    case 'availability':
      return pagesText.availabilities[reason.availability];
    case 'stance':
      return pagesText.stances[reason.stance];
  }
}

/** From the viewer's side: `you are partners, as reported, and both of you are in Hill`. */
function knownBy({ ties, coalitionIds }: Extract<Reason, { kind: 'known' }>['by'], coalitions: Carriers['coalitions']) {
  const { by } = bridgesText;
  const names = new Map(coalitions.map(({ id, name }) => [id, name]));
  const tied = ties.map(({ kind, isAway }) => {
    if (kind === 'funds') return isAway ? by.funds : by.fundedBy;
    if (kind === 'member-of') return isAway ? by.memberOf : by.hasMember;
    return kind === 'introduced' ? by.introduced : by.partner;
  });
  return text.list([...new Set(tied), ...coalitionIds.map((id) => by.fellow(names.get(id) ?? id))]);
}
