/** Something to press: a button, or a link that leads to the next step. */
import type { ComponentChildren } from 'preact';
import './button.css';

type ButtonProps = {
  children: ComponentChildren;
  onClick?: () => void;
  /** `main` is the one thing to do on a page; `plain` reads as text. */
  weight?: 'main' | 'normal' | 'plain';
  type?: 'button' | 'submit';
  /** What a screen reader says, where the words shown are not enough. */
  label?: string;
  /** Whether what it opens is open. */
  isExpanded?: boolean;
};

export function Button({ children, onClick, weight = 'normal', type = 'button', label, isExpanded }: ButtonProps) {
  return (
    <button class={`button is-${weight}`} type={type} onClick={onClick} aria-label={label} aria-expanded={isExpanded}>
      {children}
    </button>
  );
}

type ButtonLinkProps = { href: string; children: ComponentChildren; weight?: 'main' | 'normal' };

export function ButtonLink({ href, children, weight = 'normal' }: ButtonLinkProps) {
  return (
    <a class={`button is-${weight}`} href={href}>
      {children}
    </a>
  );
}

export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="button-row">{children}</div>;
}
