/** A value that changes many times a second, such as one under a slider, as it is once it stays for a moment. */
import { useEffect, useState } from 'preact/hooks';

const MOMENT_MS = 80;

/** The first value counts at once. Compared by what it says, not by whether it was built anew. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const said = JSON.stringify(value);
  useEffect(() => {
    if (JSON.stringify(settled) === said) return;
    const moment = setTimeout(() => setSettled(value), MOMENT_MS);
    return () => clearTimeout(moment);
  }, [said]);
  return settled;
}
