/** The code made last, as a slip to print or a link to copy. It names no organisation: whoever finds it learns none. */
import { codeInGroups } from '#core/hide/code.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import type { Slip } from '../state/hide.ts';
import { hideText } from '../text/hide-text.ts';
import './hide-slip.css';

export function HideSlip({ slip: { label, code } }: { slip: Slip }) {
  const address = `${location.origin}/hide-now`;
  return (
    <div class="hide-slip">
      <div class="hide-slip_paper">
        <p class="hide-slip_title">{hideText.slip}</p>
        <p class="hide-slip_label">{hideText.slipFor(label)}</p>
        <p>{hideText.slipOpen}</p>
        <p class="hide-slip_address">{address}</p>
        <p class="hide-slip_code">{codeInGroups(code)}</p>
        <p>{hideText.slipOnce}</p>
      </div>
      <div class="hide-slip_screen">
        <CopyField label={hideText.slipCopy} hint={hideText.slipCopyHint} value={`${address}#code=${code}`} />
        <ButtonRow>
          <Button onClick={() => print()}>{hideText.print}</Button>
        </ButtonRow>
      </div>
    </div>
  );
}
