/** A link to a page from around every page: it says when one is there. */
import type { ComponentChildren } from 'preact';
import { path } from '../state/location.ts';

export function NavLink(props: { href: string; children: ComponentChildren }) {
  const here = path.value;
  const current = here === props.href ? 'page' : here.startsWith(`${props.href}/`) ? 'true' : undefined;
  return (
    <a class="shell_link" href={props.href} aria-current={current}>
      {props.children}
    </a>
  );
}
