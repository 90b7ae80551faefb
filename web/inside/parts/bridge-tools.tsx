/** What can be done with another network: say that one's own organisation is in it, and look after the record. */
import { useMemo } from 'preact/hooks';
import type { BridgePage } from '../../bridges-api.ts';
import { bridgesText } from '../../text/bridges-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { bridgeActions } from '../state/bridges.ts';
import { BridgeDesk } from './bridge-desk.tsx';
import { OwnAffiliation } from './own-affiliation.tsx';

type BridgeToolsProps = Pick<BridgePage, 'network' | 'may'> & { renew: () => Promise<void> };

export function BridgeTools({ network, may, renew }: BridgeToolsProps) {
  const actions = useMemo(() => bridgeActions(renew), [renew]);
  return (
    <>
      {may.say ? (
        <Section title={bridgesText.own.title} note={bridgesText.own.seen}>
          <Stack>
            <OwnAffiliation network={network} onSay={actions.say.run} />
            <ActionNote of={actions.say} />
          </Stack>
        </Section>
      ) : null}
      {may.change ? (
        <Section title={bridgesText.desk.title}>
          <Fold summary={bridgesText.desk.open}>{() => <BridgeDesk network={network} actions={actions} />}</Fold>
        </Section>
      ) : null}
    </>
  );
}
