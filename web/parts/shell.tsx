/** What stands around every page: the way to the jobs, to the other pages, to help now, and who runs this. */
import { useState } from 'preact/hooks';
import { openAnew } from '../state/location.ts';
import { opened } from '../state/opened-page.ts';
import { leaveAtOnce } from '../state/quick-exit.ts';
import { text } from '../text/text.ts';
import { useLatePart } from '../ui/late-part.ts';
import { Page } from '../ui/page.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { AccountCorner } from './account-corner.tsx';
import { PrintNote } from './print-note.tsx';
import { PulseNote } from './pulse-note.tsx';
import { NavLink } from './shell-link.tsx';
import './shell.css';

const JOBS = [
  { href: '/map', label: text.nav.map, short: text.navShort.map },
  { href: '/partners', label: text.nav.partners, short: text.navShort.partners },
  { href: '/coalitions', label: text.nav.coalitions, short: text.navShort.coalitions },
  { href: '/requests', label: text.nav.requests, short: text.nav.requests },
  // On a narrow screen this one is in the menu.
  { href: '/playbook', label: text.nav.playbook },
];

export function Shell() {
  return (
    <div class="shell">
      <a class="shell_skip" href="#main">
        {text.shell.skip}
      </a>
      <header class="shell_header">
        <a class="shell_name" href="/" aria-label={text.shell.home}>
          <Mark />
          <span aria-hidden="true">{text.name}</span>
        </a>
        <nav class="shell_nav" aria-label={text.shell.jobs}>
          <ul class="shell_jobs">
            {JOBS.map((job) => (
              <li key={job.href}>
                <NavLink href={job.href}>
                  <span class="shell_long">{job.label}</span>
                  <span class="shell_short">{job.short}</span>
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <Menu />
        <AccountCorner />
      </header>
      <PulseNote />
      <main class="shell_main" id="main" tabIndex={-1}>
        <OpenedPage />
      </main>
      <footer class="shell_footer">
        <PrintNote />
        <p class="shell_promise">
          <a href="/privacy">{text.shell.promise}</a> {text.shell.licence}
        </p>
      </footer>
      <aside class="shell_out">
        {/* No page of this app: it works without any code. */}
        <a class="shell_help" href="/help" target="_self">
          {text.shell.help}
        </a>
        <button class="shell_exit" type="button" title={text.shell.exitHint} onClick={leaveAtOnce}>
          {text.shell.exit}
        </button>
      </aside>
    </div>
  );
}

function OpenedPage() {
  const now = opened.value;
  if (now.state === 'waiting') return <Waiting />;
  if (now.state === 'ready') return <now.page key={now.path} params={now.params} />;
  return (
    <Page title={text.problem.pageTitle}>
      <ProblemNote problem={{ detail: text.problem.unreachable, requestId: null }} retry={openAnew} />
    </Page>
  );
}

/** The same as in index.html, which shows it before this code is there. */
function Waiting() {
  return (
    <div class="shell_waiting" role="status">
      <span class="only-spoken">{text.loading}</span>
      <span class="shell_line" />
      <span class="shell_line" />
      <span class="shell_line" />
    </div>
  );
}

/** The other pages, folded away; what they are comes once somebody looks. */
function Menu() {
  const [isOpen, setOpen] = useState(false);
  const part = useLatePart(isOpen, () => import('./shell-more.tsx'));
  return (
    <details class="shell_menu" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.shell.menu}</summary>
      {part ? <part.ShellMore onLeave={() => setOpen(false)} /> : null}
    </details>
  );
}

/** Three who are joined, inside a circle: the mark of the product. */
function Mark() {
  return (
    <svg class="shell_mark" viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <circle class="shell_globe" cx="16" cy="16" r="13" />
      <path class="shell_tie" d="M7 7.5 L26.2 9.6 L17.4 29 Z" />
      <circle class="shell_end" cx="7" cy="7.5" r="3.6" />
      <circle class="shell_end" cx="26.2" cy="9.6" r="3.6" />
      <circle class="shell_end" cx="17.4" cy="28.2" r="3.6" />
    </svg>
  );
}
