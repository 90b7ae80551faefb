/** Says on a page that would list organisations that there are none, and how some come in. */
import { text } from '../text/text.ts';
import { Verdict } from '../ui/verdict.tsx';

export function EmptyNetwork() {
  return <Verdict isQuiet headline={text.emptyNetwork} details={[text.emptyNetworkHint]} />;
}
