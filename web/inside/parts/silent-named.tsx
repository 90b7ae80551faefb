/** Who is to know of a silent request: whom it is sealed for, and who cannot be written to yet. */
import { useEffect } from 'preact/hooks';
import { MOST_NAMED } from '#core/requests/limits.ts';
import { network } from '../../state/network.ts';
import { memberOptions } from '../../state/options.ts';
import { useResource } from '../../state/resource.ts';
import { text } from '../../text/text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Section } from '../../ui/section.tsx';
import type { MemberKeys } from '../letters/fingerprints.ts';
import { changeRequest } from '../state/request-writing.ts';
import { lettersText } from '../text/letters-text.ts';
import { FormColumn } from './form-column.tsx';
import { KeyDigits } from './key-digits.tsx';
import './silent-named.css';

type SilentNamedProps = { ids: readonly string[]; ownId: string; keys: readonly MemberKeys[] };

export function SilentNamed({ ids, ownId, keys }: SilentNamedProps) {
  const words = lettersText.form;
  const loaded = useResource(network);
  const members = loaded.state === 'ready' ? loaded.value.members : [];
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? text.loading;
  const others = members.filter(({ id }) => id !== ownId && !ids.includes(id));
  useEffect(() => {
    // A link can name somebody who is not there for this viewer.
    const known = ids.filter((id) => members.some((one) => one.id === id));
    if (loaded.state === 'ready' && known.length < ids.length) changeRequest({ helperIds: known });
  }, [loaded, ids.join()]);
  return (
    <Section title={words.who} note={words.whoNote}>
      <FormColumn>
        {ids.length > 0 ? (
          <PickedList>
            {ids.map((id) => (
              <Picked
                name={nameOf(id)}
                onRemove={() => changeRequest({ helperIds: ids.filter((one) => one !== id) })}
                key={id}
              >
                <KeysOfOne keys={keys.find(({ memberId }) => memberId === id)} />
              </Picked>
            ))}
          </PickedList>
        ) : null}
        {ids.length >= MOST_NAMED ? (
          <p>{words.most}</p>
        ) : (
          <Combobox
            label={words.add}
            placeholder={words.add}
            nothing={loaded.state === 'waiting' ? text.loading : words.nothing}
            options={memberOptions(others)}
            onPick={(id) => changeRequest({ helperIds: [...ids, id] })}
          />
        )}
      </FormColumn>
    </Section>
  );
}

/** @param keys undefined while it is not known whether there are any. */
function KeysOfOne({ keys }: { keys: MemberKeys | undefined }) {
  const words = lettersText.form;
  if (keys === undefined) return null;
  if (keys.recipients.length === 0) return <p class="silent-named_lack">{words.noKey}</p>;
  return (
    <div class="silent-named_keys">
      <Fold summary={words.keysOf(keys.recipients.length)}>
        {() => (
          <>
            <KeyDigits recipients={keys.recipients} />
            <p class="silent-named_why">{words.compareWhy}</p>
          </>
        )}
      </Fold>
    </div>
  );
}
