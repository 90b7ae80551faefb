/** Who runs this network and how to reach them; or that nobody has said so yet. */
import type { Privacy } from '../state/privacy.ts';
import { privacyText } from '../text/privacy-text.ts';
import { Facts } from '../ui/facts.tsx';
import { Prose } from '../ui/prose.tsx';
import { StatedText } from './stated-text.tsx';

export function OperatorFacts({ controller, contact }: Privacy) {
  if (controller === null && contact === null) return <Prose paragraphs={[privacyText.notStated]} />;
  return (
    <Facts
      facts={[
        { name: privacyText.controller, value: <StatedText text={controller ?? privacyText.partNotStated} /> },
        { name: privacyText.contact, value: <StatedText text={contact ?? privacyText.partNotStated} /> },
      ]}
    />
  );
}
