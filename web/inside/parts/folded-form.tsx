/** A form that is folded away until somebody wants it. */
import type { ComponentChildren } from 'preact';
import { Fold } from '../../ui/fold.tsx';
import { FormColumn } from './form-column.tsx';
import './folded-form.css';

export function FoldedForm({ summary, children }: { summary: string; children: () => ComponentChildren }) {
  return (
    <Fold summary={summary}>
      {() => (
        <div class="folded-form">
          <FormColumn>{children()}</FormColumn>
        </div>
      )}
    </Fold>
  );
}
