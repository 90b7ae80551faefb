/** One who can carry a matter into a network: who, why, and a way to ask. */
import type { Carrier, Carriers } from '../bridges-api.ts';
import { carrySentence } from '../state/carry-reasons.ts';
import type { Words } from '../state/words.ts';
import { bridgesText } from '../text/bridges-text.ts';
import { AskSlot } from './ask-slot.tsx';
import { MemberName } from './member-row.tsx';
import { SectorNames } from './sector-names.tsx';
import './carrier-entry.css';

type CarrierEntryProps = {
  carrier: Carrier;
  /** The networks that it is in, of those that were asked for. */
  inside: readonly string[];
  asked: { capacityId: string | null; country: string | null };
  named: { words: Words; coalitions: Carriers['coalitions'] };
};

export function CarrierEntry({ carrier: { member, reasons }, inside, asked, named }: CarrierEntryProps) {
  const [one = '', other] = inside;
  const { reasons: wording } = bridgesText;
  return (
    <article class="carrier-entry" aria-label={member.name}>
      <MemberName member={member} isHeading />
      <p class="carrier-entry_facts">
        <SectorNames sectors={member.sectors} />
      </p>
      <ul class="carrier-entry_reasons">
        <li>{other === undefined ? wording.inside(one) : wording.bothInside(one, other)}</li>
        {reasons.map((reason) => {
          const sentence = carrySentence(reason, named);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      {member.standing === 'member' ? (
        <AskSlot helperId={member.id} capacityId={asked.capacityId} country={asked.country} />
      ) : null}
    </article>
  );
}
