/** Accounts that have opened as many organisations today as they may. */
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { OverBudget } from '../desk-api.ts';
import { lift } from '../state/desk.ts';
import { deskText } from '../text/desk-text.ts';

export function BudgetList({ accounts }: { accounts: readonly OverBudget[] }) {
  return (
    <>
      <Rows items={accounts} keyOf={({ id }) => id}>
        {({ id, role, member }) => {
          const who = text.who(role, member?.name ?? null);
          return (
            <Line name={deskText.overBudget(who)} facts={deskText.overBudgetNote}>
              <SureButton
                action={deskText.lift}
                label={deskText.liftFor(who)}
                question={deskText.liftSure}
                onSure={() => lift.run(id)}
              />
            </Line>
          );
        }}
      </Rows>
      <ActionNote of={lift} />
    </>
  );
}
