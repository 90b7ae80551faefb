/** Whether the audit is whole, when somebody asks. */
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Stack } from '../../ui/stack.tsx';
import { check, isWhole } from '../state/audit.ts';
import { auditText } from '../text/audit-text.ts';

export function AuditCheck() {
  const said = isWhole.value;
  return (
    <Stack>
      <Prose paragraphs={[auditText.checkWhy]} />
      <div>
        <Button onClick={() => check.run(undefined)}>{auditText.checkGo}</Button>
      </div>
      <div role="status">{said === null ? null : <p>{said ? auditText.isWhole : auditText.notWhole}</p>}</div>
      <ActionNote of={check} />
    </Stack>
  );
}
