/** The fingerprints of keys, as two read them to each other. */
import { useEffect, useState } from 'preact/hooks';
import { fingerprintsOf } from '../letters/fingerprints.ts';
import './key-digits.css';

export function KeyDigits({ recipients }: { recipients: readonly string[] }) {
  const [all, setAll] = useState<string[]>([]);
  useEffect(() => {
    void fingerprintsOf(recipients).then(setAll);
  }, [recipients.join()]);
  return (
    <ul class="key-digits">
      {all.map((digits) => (
        <li class="key-digits_key" key={digits}>
          {digits}
        </li>
      ))}
    </ul>
  );
}
