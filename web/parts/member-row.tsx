/** A member as a line of a list: who it is, what it works on and where. */
import type { ComponentChildren } from 'preact';
import type { MemberBrief } from '../api.ts';
import { pagesText } from '../text/pages-text.ts';
import { SectorMark } from './sector-mark.tsx';
import './member-row.css';

type MemberRowProps = {
  member: MemberBrief;
  /** What a page says of the member besides; by default its kind and how much is known. */
  children?: ComponentChildren;
};

export function MemberRow({ member, children }: MemberRowProps) {
  return (
    <div class="member-row">
      <span class="member-row_sectors">
        {member.sectors.map((sector) => (
          <SectorMark sector={sector} key={sector} isSpoken />
        ))}
      </span>
      <div class="member-row_words">
        <MemberName member={member} />
        <p class="member-row_facts">{children ?? <MemberFacts member={member} />}</p>
      </div>
    </div>
  );
}

type MemberNameProps = {
  member: Pick<MemberBrief, 'id' | 'name' | 'acronym'>;
  /** Where what follows is about this member alone. */
  isHeading?: boolean;
};

export function MemberName({ member, isHeading = false }: MemberNameProps) {
  const Name = isHeading ? 'h3' : 'p';
  return (
    <Name class="member-row_name">
      <a href={`/members/${member.id}`}>{member.name}</a>
      {member.acronym && member.acronym !== member.name ? (
        <span class="member-row_acronym"> {member.acronym}</span>
      ) : null}
    </Name>
  );
}

function MemberFacts({ member }: { member: MemberBrief }) {
  const facts = [
    pagesText.memberKinds[member.kind],
    pagesText.members.countries(member.countries.length),
    pagesText.members.capacities(member.capacities.length),
  ];
  return <>{facts.join(' · ')}</>;
}
