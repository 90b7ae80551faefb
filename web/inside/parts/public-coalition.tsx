/** A coalition as those see it who are not in it: what it is for, and the members that let themselves be named. */
import { ExportSlot } from '../../parts/export-slot.tsx';
import { MemberRow } from '../../parts/member-row.tsx';
import { SourcesNote } from '../../parts/sources-note.tsx';
import { WhatIfSlot } from '../../parts/what-if-slot.tsx';
import { coalitionFragment } from '../../state/export-wanted.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { CoalitionPageAnswer } from '../coalitions-api.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';

export function PublicCoalition({ coalition, words }: { coalition: CoalitionPageAnswer; words: Words }) {
  const { standing: wording } = coalitionLifeText;
  const { stage, country, convenor, statedSize, members, sources } = coalition;
  const facts: Fact[] = [
    { name: wording.status, value: wording.stages[stage] },
    ...(country === null
      ? []
      : [{ name: wording.country, value: <a href={`/countries/${country}`}>{words.country(country)}</a> }]),
    ...(convenor === null
      ? []
      : [{ name: wording.convenor, value: <a href={`/members/${convenor.id}`}>{convenor.name}</a> }]),
    ...(statedSize === null ? [] : [{ name: wording.size, value: pagesText.size(statedSize) }]),
  ];
  return (
    <>
      <Section title={wording.where}>
        <Facts facts={facts} />
        {stage === 'closed' || members.length === 0 ? null : (
          <WhatIfSlot coalitionId={coalition.id} country={country} />
        )}
      </Section>
      <Section title={wording.members} note={members.length === 0 ? undefined : wording.membersNote(members.length)}>
        {members.length === 0 ? <p>{wording.membersNone}</p> : null}
        <Rows items={members} keyOf={({ id }) => id} step={16} isInColumns>
          {(member) => <MemberRow member={member} />}
        </Rows>
        {members.length === 0 ? null : <ExportSlot fragment={coalitionFragment(coalition.id)} />}
      </Section>
      {sources.length > 0 ? <SourcesNote sources={sources} /> : null}
    </>
  );
}
