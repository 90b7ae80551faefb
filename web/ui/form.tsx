/** Fields one under the other; sending it never leaves the page. */
import type { ComponentChildren } from 'preact';
import './form.css';

export function Form({ onSend, children }: { onSend: () => void; children: ComponentChildren }) {
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </form>
  );
}

/** Fields that belong together, under one name. */
export function FieldGroup({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) {
  return (
    <fieldset class="form_group">
      <legend class="form_group-title">{title}</legend>
      {hint ? <p class="form_group-hint">{hint}</p> : null}
      {children}
    </fieldset>
  );
}

type FormFootProps = {
  /** Stays at the end of a narrow screen while the fields are, where what it leads to stands below them. */
  isInReach?: boolean;
  children: ComponentChildren;
};

export function FormFoot({ isInReach = false, children }: FormFootProps) {
  return <div class={isInReach ? 'form_foot is-in-reach' : 'form_foot'}>{children}</div>;
}
