/** What a member says of what it can do, needs and where it is: the same on its page and where its editors look at it. */
import type { Api } from '../api.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { Section } from '../ui/section.tsx';
import { NeedList, OfferList } from './offer-list.tsx';
import { PresenceList } from './presence-list.tsx';

export function MemberStatements({ member, words }: { member: Api['member']['member']; words: Words }) {
  const { offers, needs, presences } = member;
  return (
    <>
      <Section title={pagesText.member.offers}>
        <OfferList offers={offers} words={words} />
      </Section>
      {needs.length > 0 ? (
        <Section title={pagesText.member.needs}>
          <NeedList memberId={member.id} needs={needs} words={words} />
        </Section>
      ) : null}
      <Section title={pagesText.member.presences}>
        <PresenceList presences={presences} words={words} />
      </Section>
    </>
  );
}
