/** In which other networks one's own organisation is, and who sees each: said at once, not with the entry. */
import { useMemo } from 'preact/hooks';
import { bridges } from '../../state/bridges.ts';
import { useResource } from '../../state/resource.ts';
import { bridgesText } from '../../text/bridges-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { bridgeActions } from '../state/bridges.ts';
import { OwnAffiliation } from './own-affiliation.tsx';

export function OwnNetworks() {
  const loaded = useResource(bridges);
  const actions = useMemo(() => bridgeActions(async () => {}), []);
  if (loaded.state !== 'ready') return null;
  const own = loaded.value.networks.filter((network) => network.own !== null);
  const wording = bridgesText.own;
  return (
    <Section title={wording.list} note={wording.seen}>
      <Stack>
        {own.length === 0 ? (
          <p>{wording.listNone}</p>
        ) : (
          <Rows items={own} keyOf={({ id }) => id}>
            {(network) => (
              <>
                <a href={`/bridges/${network.id}`}>{network.name}</a>
                <OwnAffiliation network={network} onSay={actions.say.run} />
              </>
            )}
          </Rows>
        )}
        <ActionNote of={actions.say} />
        <p>
          <a href="/bridges">{wording.toBridges}</a>
        </p>
      </Stack>
    </Section>
  );
}
