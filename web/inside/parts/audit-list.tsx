/** What was done, the newest first: each with its day, and by whom as far as the viewer may know. */
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { AuditEntry } from '../audit-api.ts';
import { entries, nextAfter, showEarlier } from '../state/audit.ts';
import { auditText } from '../text/audit-text.ts';

export function AuditList() {
  const all = entries.value;
  const after = nextAfter.value;
  if (all.length === 0) return <p>{auditText.none}</p>;
  return (
    <Stack>
      <Rows items={all} keyOf={({ id }) => id} step={Number.POSITIVE_INFINITY}>
        {(entry) => <Line name={whatOf(entry)} facts={auditText.facts(whenOf(entry), byOf(entry))} />}
      </Rows>
      {after === null ? null : (
        <div>
          <Button onClick={() => showEarlier.run(after)}>{auditText.earlier}</Button>
        </div>
      )}
      <ActionNote of={showEarlier} />
    </Stack>
  );
}

function whatOf({ action, about }: AuditEntry): string {
  const what = auditText.actions[action];
  const whom = somebody(about);
  return whom === null ? what : auditText.about(what, whom);
}

function whenOf({ on, at }: AuditEntry): string {
  return at === null ? auditText.day(on) : auditText.moment(at);
}

function byOf({ by, action }: AuditEntry): string {
  const withoutAccount: Partial<Record<typeof action, string>> = auditText.withoutAccount;
  if (by.who === 'nobody-signed-in') return withoutAccount[action] ?? auditText.by[by.who];
  return by.who === 'account' ? auditText.by.account(somebody(by) ?? auditText.by.somebody) : auditText.by[by.who];
}

/** A role, an organisation, or both. */
function somebody({ role, member }: Pick<AuditEntry['about'], 'role' | 'member'>): string | null {
  if (role === null) return member?.name ?? null;
  return auditText.someone(role, member?.name ?? null);
}
