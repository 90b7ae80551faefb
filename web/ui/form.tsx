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

export function FormFoot({ children }: { children: ComponentChildren }) {
  return <div class="form_foot">{children}</div>;
}
