/** Says on a page that would list organisations that there are none, and how some come in. */
import { pagesText } from '../text/pages-text.ts';
import { Verdict } from '../ui/verdict.tsx';

export function EmptyNetwork() {
  return (
    <>
      <Verdict isQuiet headline={pagesText.emptyNetwork} details={[pagesText.emptyNetworkHint]} />
      <p>
        <a href="/desk/import">{pagesText.bringYours}</a>
      </p>
    </>
  );
}
