/** What somebody who is signed in looks after: one link for each page, by role. */
import type { Role } from '#core/vocabulary.ts';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { deskLinksText } from '../text/desk-links-text.ts';

type DeskLink = { href: string; words: { name: string; note: string }; roles: readonly Role[] };

/** In the order in which they are shown: one line for each page, its words in en-desk-links.ts. */
const DESK_LINKS: readonly DeskLink[] = [
  { href: '/desk', words: deskLinksText.desk, roles: ['coordinator'] },
  { href: '/desk/needs', words: deskLinksText.needs, roles: ['coordinator'] },
  { href: '/desk/introductions', words: deskLinksText.introductions, roles: ['coordinator'] },
  { href: '/desk/exposure', words: deskLinksText.exposure, roles: ['coordinator'] },
  { href: '/inbox', words: deskLinksText.inbox, roles: ['editor', 'coordinator', 'admin', 'reader'] },
  { href: '/coalitions/mine', words: deskLinksText.coalitions, roles: ['editor', 'coordinator'] },
  { href: '/own/suggestions', words: deskLinksText.suggestions, roles: ['editor'] },
  { href: '/helping', words: deskLinksText.helping, roles: ['editor'] },
  { href: '/searches', words: deskLinksText.searches, roles: ['editor', 'coordinator', 'reader'] },
  { href: '/what-if', words: deskLinksText.whatIf, roles: ['editor', 'coordinator', 'admin', 'reader'] },
  { href: '/own', words: deskLinksText.own, roles: ['editor'] },
  { href: '/invitations', words: deskLinksText.invitations, roles: ['editor', 'coordinator', 'admin'] },
  { href: '/hide', words: deskLinksText.hide, roles: ['editor'] },
  { href: '/audit', words: deskLinksText.audit, roles: ['editor', 'coordinator', 'admin', 'reader'] },
  { href: '/own-data', words: deskLinksText.ownData, roles: ['editor', 'coordinator', 'admin', 'reader'] },
  { href: '/settings', words: deskLinksText.settings, roles: ['admin'] },
];

export function DeskLinks({ role }: { role: Role }) {
  const links = DESK_LINKS.filter(({ roles }) => roles.includes(role));
  if (links.length === 0) return null;
  return (
    <Section title={deskLinksText.title}>
      <Rows items={links} keyOf={({ href }) => href}>
        {({ href, words }) => <Line name={<a href={href}>{words.name}</a>} facts={words.note} />}
      </Rows>
    </Section>
  );
}
