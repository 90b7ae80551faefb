/** A worksheet with room to write, and beside it what comes of it, which stays in sight. */
import type { ComponentChildren } from 'preact';
import { messagesText } from '../text/messages-text.ts';
import './worksheet-desk.css';

export function WorksheetDesk({ form, children }: { form: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="worksheet-desk">
      <section class="worksheet-desk_form" aria-label={messagesText.worksheet.form}>
        <h2 class="only-spoken">{messagesText.worksheet.form}</h2>
        {form}
      </section>
      <div class="worksheet-desk_beside">{children}</div>
    </div>
  );
}
