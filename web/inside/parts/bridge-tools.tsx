/** What can be done with another network: say that one's own organisation is in it, or look after the record. */
import { useMemo } from 'preact/hooks';
import type { Bridge } from '../../bridges-api.ts';
import { bridgesText } from '../../text/bridges-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { bridgeActions } from '../state/bridges.ts';
import { BridgeDesk } from './bridge-desk.tsx';
import { FoldedForm } from './folded-form.tsx';
import { OwnAffiliation } from './own-affiliation.tsx';

type BridgeToolsProps = { of: 'editors' | 'coordinators'; network: Bridge; renew: () => Promise<void> };

export function BridgeTools({ of, network, renew }: BridgeToolsProps) {
  const actions = useMemo(() => bridgeActions(renew), [renew]);
  if (of === 'coordinators') {
    return (
      <Section title={bridgesText.desk.title}>
        <FoldedForm summary={bridgesText.desk.open}>
          {() => <BridgeDesk network={network} actions={actions} />}
        </FoldedForm>
      </Section>
    );
  }
  return (
    <Section title={bridgesText.own.title} note={bridgesText.own.seen}>
      <Stack>
        <OwnAffiliation network={network} onSay={actions.say.run} />
        <ActionNote of={actions.say} />
      </Stack>
    </Section>
  );
}
