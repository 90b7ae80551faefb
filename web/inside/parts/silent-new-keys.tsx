/** Keys that no letter until now was sealed for: said before somebody writes to them. */
import { useEffect, useState } from 'preact/hooks';
import type { SilentRequest } from '#core/letters/fold-letters.ts';
import type { MemberKeys } from '../letters/fingerprints.ts';
import { withNewKeys } from '../state/silent-thread.ts';
import { lettersText } from '../text/letters-text.ts';
import { KeyDigits } from './key-digits.tsx';
import type { NameOf } from './silent-thread.tsx';
import './silent-new-keys.css';

type SilentNewKeysProps = { keys: readonly MemberKeys[]; thread: SilentRequest; nameOf: NameOf };

export function SilentNewKeys({ keys, thread, nameOf }: SilentNewKeysProps) {
  const words = lettersText.thread;
  const [fresh, setFresh] = useState<MemberKeys[]>([]);
  useEffect(() => {
    void withNewKeys(keys, thread).then(setFresh);
  }, [thread, keys.flatMap(({ recipients }) => recipients).join()]);
  if (fresh.length === 0) return null;
  return (
    <div class="silent-new-keys" role="status">
      {fresh.map(({ memberId, recipients }) => (
        <div key={memberId}>
          <p>{words.newKey(nameOf(memberId))}</p>
          <KeyDigits recipients={recipients} />
        </div>
      ))}
      <p class="silent-new-keys_why">{words.newKeyWhy}</p>
    </div>
  );
}
