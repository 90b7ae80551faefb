/** A link that leaves this service: it says where to, and tells that site nothing of where it stands. */
import type { ComponentChildren } from 'preact';
import './outside-link.css';

type OutsideLinkProps = { href: string; children: ComponentChildren };

export function OutsideLink({ href, children }: OutsideLinkProps) {
  const host = hostOf(href);
  if (host === null) return <span>{children}</span>;
  return (
    <span class="outside-link">
      <a href={href} rel="noreferrer noopener external">
        {children}
      </a>{' '}
      <span class="outside-link_host">{host}</span>
    </span>
  );
}

/** Only of pages of the web: nothing else is a link here. */
function hostOf(href: string): string | null {
  const url = URL.parse(href);
  return url !== null && /^https?:$/.test(url.protocol) ? url.host : null;
}
