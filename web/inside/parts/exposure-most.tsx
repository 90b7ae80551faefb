/** Who stands in most lists, with a bar for each, and what it says of its own load. */
import { MemberRow } from '../../parts/member-row.tsx';
import { Bar } from '../../ui/bar.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { Exposure } from '../fairness-api.ts';
import { fairnessText } from '../text/fairness-text.ts';
import './exposure-most.css';

type Pointed = Exposure['most'][number];

export function ExposureMost({ most }: { most: readonly Pointed[] }) {
  const wording = fairnessText.exposure;
  const scale = Math.max(1, ...most.flatMap(({ plain, shown }) => [plain, shown]));
  return (
    <Section title={wording.mostTitle} note={wording.mostNote}>
      {most.length === 0 ? <p>{wording.mostNone}</p> : null}
      <Rows items={most} keyOf={({ member }) => member.id} step={10}>
        {(one) => (
          <div class="exposure-most">
            <MemberRow member={one.member}>{loadWords(one)}</MemberRow>
            <div class="exposure-most_lists">
              <Bar value={one.shown} possible={Math.max(one.plain, one.shown)} scale={scale} />
              <p class="exposure-most_count">{wording.lists(one.shown, one.plain)}</p>
            </div>
          </div>
        )}
      </Rows>
    </Section>
  );
}

function loadWords({ availability, requestLimit, price }: Pointed): string {
  const wording = fairnessText.exposure;
  return [
    availability === null ? wording.unstated : wording.availability[availability],
    ...(requestLimit === null ? [] : [wording.limit(requestLimit)]),
    ...(price > 0 ? [wording.price(price)] : []),
  ].join(' · ');
}
