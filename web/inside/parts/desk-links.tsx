/** What somebody who is signed in looks after: one link for each page, by role and by what it is for. */
import type { Role } from '#core/vocabulary.ts';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { deskLinksText } from '../text/desk-links-text.ts';

type Group = keyof typeof deskLinksText.titles;
type DeskLink = {
  href: string;
  group: Group;
  words: { name: string; note: string };
  roles: readonly Role[];
  /** Only for whoever speaks for an organisation. */
  isForMembers?: boolean;
};

const EVERYBODY: readonly Role[] = ['editor', 'coordinator', 'admin', 'reader'];
const GROUPS: readonly Group[] = ['network', 'help', 'plan', 'entry'];

/** In the order in which they are shown: one line for each page, its words in en-desk-links.ts. */
const DESK_LINKS: readonly DeskLink[] = [
  { href: '/desk', group: 'network', words: deskLinksText.desk, roles: ['coordinator'] },
  { href: '/desk/import', group: 'network', words: deskLinksText.import, roles: ['coordinator'] },
  { href: '/desk/needs', group: 'network', words: deskLinksText.needs, roles: ['coordinator'] },
  { href: '/desk/duplicates', group: 'network', words: deskLinksText.duplicates, roles: ['coordinator'] },
  { href: '/desk/introductions', group: 'network', words: deskLinksText.introductions, roles: ['coordinator'] },
  { href: '/desk/exposure', group: 'network', words: deskLinksText.exposure, roles: ['coordinator'] },
  { href: '/desk/words', group: 'network', words: deskLinksText.words, roles: ['coordinator'] },
  { href: '/desk/alerts', group: 'network', words: deskLinksText.alerts, roles: ['coordinator'] },
  { href: '/desk/helplines', group: 'network', words: deskLinksText.helplines, roles: ['coordinator', 'admin'] },
  { href: '/settings', group: 'network', words: deskLinksText.settings, roles: ['admin'] },
  { href: '/inbox', group: 'help', words: deskLinksText.inbox, roles: EVERYBODY },
  { href: '/news', group: 'help', words: deskLinksText.news, roles: EVERYBODY },
  { href: '/own/suggestions', group: 'help', words: deskLinksText.suggestions, roles: ['editor'] },
  { href: '/desk/alerts', group: 'help', words: deskLinksText.ownAlerts, roles: ['editor'] },
  { href: '/helping', group: 'help', words: deskLinksText.helping, roles: ['editor'] },
  {
    href: '/searches',
    group: 'help',
    words: deskLinksText.searches,
    roles: ['editor', 'coordinator', 'reader'],
    isForMembers: true,
  },
  { href: '/coalitions/mine', group: 'plan', words: deskLinksText.coalitions, roles: ['editor', 'coordinator'] },
  { href: '/bridges', group: 'plan', words: deskLinksText.bridges, roles: ['editor', 'coordinator'] },
  { href: '/exchange', group: 'plan', words: deskLinksText.exchange, roles: ['editor', 'coordinator'] },
  { href: '/what-if', group: 'plan', words: deskLinksText.whatIf, roles: EVERYBODY },
  { href: '/own', group: 'entry', words: deskLinksText.own, roles: ['editor'] },
  { href: '/own/keys', group: 'entry', words: deskLinksText.keys, roles: ['editor'] },
  { href: '/hide', group: 'entry', words: deskLinksText.hide, roles: ['editor'] },
  {
    href: '/invitations',
    group: 'entry',
    words: deskLinksText.invitations,
    roles: ['editor', 'coordinator', 'admin'],
  },
  { href: '/audit', group: 'entry', words: deskLinksText.audit, roles: EVERYBODY },
  { href: '/own-data', group: 'entry', words: deskLinksText.ownData, roles: EVERYBODY },
];

export function DeskLinks({ role, hasMember }: { role: Role; hasMember: boolean }) {
  const links = DESK_LINKS.filter(({ roles, isForMembers }) => roles.includes(role) && (hasMember || !isForMembers));
  return (
    <>
      {GROUPS.map((group) => (
        <DeskGroup
          title={deskLinksText.titles[group]}
          links={links.filter((link) => link.group === group)}
          key={group}
        />
      ))}
    </>
  );
}

function DeskGroup({ title, links }: { title: string; links: readonly DeskLink[] }) {
  if (links.length === 0) return null;
  return (
    <Section title={title}>
      <Rows items={links} keyOf={({ href }) => href}>
        {({ href, words }) => <Line name={<a href={href}>{words.name}</a>} facts={words.note} />}
      </Rows>
    </Section>
  );
}
