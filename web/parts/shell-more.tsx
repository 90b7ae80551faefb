/** All pages that are nobody's first step, under what brings somebody there. */
import { shellText } from '../text/shell-text.ts';
import { text } from '../text/text.ts';
import { NavLink } from './shell-link.tsx';
import './shell-more.css';

const { nav } = text;

const GROUPS = [
  {
    title: shellText.act,
    places: [
      { href: '/respond', label: shellText.respond },
      { href: '/requests/new', label: shellText.ask },
      { href: '/exchange', label: shellText.exchange },
    ],
  },
  {
    title: shellText.know,
    places: [
      { href: '/playbook', label: nav.playbook },
      { href: '/messages', label: shellText.messages },
      { href: '/news', label: shellText.news },
    ],
  },
  {
    title: shellText.reach,
    places: [
      { href: '/members', label: nav.members },
      { href: '/countries', label: nav.countries },
      { href: '/bridges', label: shellText.bridges },
    ],
  },
  {
    title: shellText.service,
    places: [
      { href: '/sources', label: nav.sources },
      { href: '/api-guide', label: nav.apiGuide },
      { href: '/privacy', label: nav.privacy },
      { href: '/about', label: nav.about },
    ],
  },
];

export function ShellMore() {
  return (
    <div class="shell-more">
      {GROUPS.map(({ title, places }) => (
        <div class="shell-more_group" key={title}>
          <p class="shell-more_title">{title}</p>
          <ul>
            {places.map(({ href, label }) => (
              <li key={href}>
                <NavLink href={href}>{label}</NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
