/** Where nothing was asked yet: what is offered most, each a press away from its answer. */
import { compareText } from '#core/network.ts';
import { CAPACITY_KINDS, type CapacityKind } from '#core/vocabulary.ts';
import { addSought } from '../state/partner-search.ts';
import type { CapacityWord } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { Verdict } from '../ui/verdict.tsx';
import { EmptyNetwork } from './empty-network.tsx';
import './partner-start.css';

/** So many of each kind are a start; the field has all. */
const MOST_SHOWN = 6;

export function PartnerStart({ capacities }: { capacities: readonly CapacityWord[] }) {
  const lists = CAPACITY_KINDS.map((kind) => ({ kind, offered: mostOffered(capacities, kind) })).filter(
    ({ offered }) => offered.length > 0,
  );
  if (lists.length === 0) return <EmptyNetwork />;
  return (
    <>
      <Verdict isQuiet headline={partnersText.ask} />
      <section class="partner-start" aria-label={partnersText.start}>
        <h3 class="partner-start_title">{partnersText.start}</h3>
        <div class="partner-start_lists">
          {lists.map(({ kind, offered }) => (
            <div key={kind}>
              <h4 class="partner-start_kind">{pagesText.capacityKinds[kind]}</h4>
              <ul class="partner-start_list">
                {offered.map(({ id, labels, memberCount }) => (
                  <li key={id}>
                    <button class="partner-start_one" type="button" onClick={() => addSought(id)}>
                      <span class="partner-start_name">{labels.en}</span>{' '}
                      <span class="partner-start_count">{text.organisations(memberCount)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    </>
  );
}

function mostOffered(capacities: readonly CapacityWord[], kind: CapacityKind): CapacityWord[] {
  return capacities
    .filter((one) => one.kind === kind && one.memberCount > 0)
    .sort((one, other) => other.memberCount - one.memberCount || compareText(one.labels.en, other.labels.en))
    .slice(0, MOST_SHOWN);
}
