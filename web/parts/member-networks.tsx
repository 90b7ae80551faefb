/** The other networks that a member belongs to, by name. */
import { bridges } from '../state/bridges.ts';
import { useResource } from '../state/resource.ts';
import { bridgesText } from '../text/bridges-text.ts';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';

/** @param networkIds as somebody sees them; where there is none, nothing is shown. */
export function MemberNetworks({ networkIds }: { networkIds: readonly string[] }) {
  return networkIds.length === 0 ? null : <Named networkIds={networkIds} />;
}

function Named({ networkIds }: { networkIds: readonly string[] }) {
  const loaded = useResource(bridges);
  if (loaded.state !== 'ready') return null;
  const named = loaded.value.networks.filter(({ id }) => networkIds.includes(id));
  return (
    <Section title={bridgesText.memberIn}>
      <Rows items={named} keyOf={({ id }) => id}>
        {({ id, name, acronym, kind }) => (
          <p>
            <a href={`/bridges/${id}`}>{acronym && acronym !== name ? `${name} (${acronym})` : name}</a>
            {` · ${bridgesText.kinds[kind]}`}
          </p>
        )}
      </Rows>
    </Section>
  );
}
