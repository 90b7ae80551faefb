/** Tells an editor whose organisation a coordinator retired, with the way to bring it back. */
import { useMemo } from 'preact/hooks';
import { api } from '../../api.ts';
import { createAction } from '../../state/action.ts';
import { createResource } from '../../state/resource.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { deskApi } from '../desk-api.ts';
import { deskText } from '../text/desk-text.ts';

export function RetiredNote({ memberId }: { memberId: string }) {
  const member = useMemo(() => createResource(() => api.member(memberId)), [memberId]);
  const bringBack = useMemo(() => createAction(deskApi.restore, member.renew), [member]);
  return (
    <Ready of={member} lines={3}>
      {({ member: { standing } }) =>
        standing === 'retired' ? (
          <Section title={deskText.retiredTitle}>
            <Stack>
              <p>{deskText.retiredSentence}</p>
              <Button weight="main" onClick={() => bringBack.run(memberId)}>
                {deskText.bringBackOwn}
              </Button>
              <ActionNote of={bringBack} />
            </Stack>
          </Section>
        ) : (
          <Section title={deskText.coordinatorsOnly}>
            <p>{deskText.coordinatorsOnlySentence}</p>
          </Section>
        )
      }
    </Ready>
  );
}
