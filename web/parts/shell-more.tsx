/** All pages that are nobody's first step, under what brings somebody there. */
import { useEffect, useRef } from 'preact/hooks';
import { path } from '../state/location.ts';
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
      { href: '/sources', label: shellText.sources },
      { href: '/api-guide', label: shellText.apiGuide },
      { href: '/privacy', label: shellText.privacy },
      { href: '/about', label: shellText.about },
    ],
  },
];

/** @param onLeave somebody went on to another page */
export function ShellMore({ onLeave }: { onLeave: () => void }) {
  const here = path.value;
  const before = useRef(here);
  useEffect(() => {
    if (here !== before.current) onLeave();
    before.current = here;
  }, [here]);
  return (
    <nav class="shell-more" aria-label={shellText.label}>
      {GROUPS.map(({ title, places }) => (
        <div class="shell-more_group" key={title}>
          <p class="shell-more_title">{title}</p>
          <ul class="shell-more_places">
            {places.map(({ href, label }) => (
              <li key={href}>
                <NavLink href={href}>{label}</NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
