/** Shows what stands in it once the address holds words of this network only, and says which words were left out. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type KnownFragment, withKnownWords } from '../state/known-words.ts';
import { fragment, replaceFragment } from '../state/location.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Verdict } from '../ui/verdict.tsx';

const NOTHING: KnownFragment = { fragment: '', unknown: [] };

export function KnownAddress({ words, children }: { words: Words; children: ComponentChildren }) {
  const [mended, setMended] = useState(NOTHING);
  const now = fragment.value;
  const known = withKnownWords(now, words);
  const isKnown = known.fragment === now;
  useLayoutEffect(() => {
    if (isKnown) return;
    setMended(known);
    replaceFragment(known.fragment);
  }, [now]);
  if (!isKnown) return null;
  return (
    <>
      {mended.fragment === now && mended.unknown.length > 0 ? (
        <Verdict details={[pagesText.unknownWords(text.list(mended.unknown))]} />
      ) : null}
      {children}
    </>
  );
}
