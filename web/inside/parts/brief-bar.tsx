/** Prints a brief. Where few may know of the coalition, it says first what paper can do. */
import type { Mode } from '#core/vocabulary.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import './brief-bar.css';

export function BriefBar({ id, mode }: { id: string; mode: Mode }) {
  const { brief } = coalitionLifeText;
  const warning = mode === 'silent' || mode === 'quiet' ? brief.warn[mode] : null;
  return (
    <div class="brief-bar">
      {warning === null ? null : <p class="brief-bar_warning">{warning}</p>}
      <div class="brief-bar_buttons">
        {warning === null ? (
          <Button weight="main" onClick={() => print()}>
            {brief.print}
          </Button>
        ) : (
          <SureButton
            action={brief.print}
            label={brief.print}
            question={brief.sureQuestion}
            weight="normal"
            onSure={() => print()}
          />
        )}
        <ButtonLink href={`/coalitions/${id}`}>{brief.back}</ButtonLink>
      </div>
    </div>
  );
}
