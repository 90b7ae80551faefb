/** What is known about a member itself. */
import type { Api } from '../api.ts';
import { siteName } from '../state/site-name.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Facts } from '../ui/facts.tsx';
import { SectorNames } from './sector-names.tsx';
import './member-facts.css';

type MemberFactsProps = { member: Api['member']['member']; words: Words };

export function MemberFacts({ member, words }: MemberFactsProps) {
  const facts = [
    { name: pagesText.member.standing, value: pagesText.standingSentences[member.standing] },
    { name: pagesText.member.kind, value: pagesText.memberKinds[member.kind] },
    { name: pagesText.member.sectors, value: <SectorNames sectors={member.sectors} /> },
    {
      name: pagesText.member.languages,
      value: member.languages.length === 0 ? pagesText.member.languagesNotStated : languageList(member.languages),
    },
  ];
  if (member.aliases.length > 0) {
    facts.unshift({ name: pagesText.member.aliases, value: text.list(member.aliases) });
  }
  if (member.acronym) facts.unshift({ name: pagesText.member.acronym, value: member.acronym });
  if (member.reach.length > 0) {
    const areas = member.reach.includes(WORLD) ? pagesText.member.anywhere : text.list(member.reach.map(words.area));
    facts.push({ name: pagesText.member.reach, value: pagesText.member.reachSentence(areas) });
  }
  if (member.availability) {
    facts.push({ name: pagesText.member.availability, value: pagesText.availabilities[member.availability] });
  }
  if (member.requestLimit !== null) {
    facts.push({
      name: pagesText.member.requestLimit,
      value: pagesText.member.requestLimitSentence(member.requestLimit),
    });
  }
  if (member.stance) facts.push({ name: pagesText.member.stance, value: pagesText.stances[member.stance] });
  if (member.website) {
    const website = (
      <a href={member.website} rel="noreferrer noopener external">
        {siteName(member.website)}
      </a>
    );
    facts.push({ name: pagesText.member.website, value: website });
  }
  if (member.identifiers.length > 0) {
    facts.push({ name: pagesText.member.identifiers, value: text.list(member.identifiers) });
  }
  if (member.confirmedOn) {
    const sentence = pagesText.member.confirmedSentence(text.day(member.confirmedOn));
    facts.push({ name: pagesText.member.confirmedOn, value: sentence });
  }
  if (member.vouchedOn) {
    facts.push({
      name: pagesText.member.vouchedOn,
      value: pagesText.member.vouchedSentence(text.day(member.vouchedOn)),
    });
  }
  return (
    <>
      {member.description ? <p class="member-facts_description">{member.description}</p> : null}
      <Facts facts={facts} />
    </>
  );
}

const WORLD = '001';

function languageList(codes: readonly string[]): string {
  return text.list(codes.map(text.language));
}
