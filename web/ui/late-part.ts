/** A part of the page that not everybody gets, loaded once it is wanted. */
import { useEffect, useState } from 'preact/hooks';

/** @returns what was loaded; null while it is not wanted, is on its way, or does not load. */
export function useLatePart<Part>(isWanted: boolean, load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ loaded: Part } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    load().then(
      (loaded) => setPart({ loaded }),
      () => {},
    );
  }, [isWanted]);
  return isWanted && part ? part.loaded : null;
}
