/** Where the network is tied most densely. */

import { MemberLinks } from '../../parts/member-links.tsx';
import { mapReadingText } from '../../text/map-reading-text.ts';
import { text } from '../../text/text.ts';
import { Fold } from '../../ui/fold.tsx';
import { LightButton, nameOf, ReadingPart, type ReadingProps } from './reading-part.tsx';

const NAMED = 3;
/** Chains and stars, in which nobody who is left out has two ties left, are no core. */
const DENSE = 2;

export function ReadingCore({ reading, network }: ReadingProps) {
  const { core } = reading;
  const words = mapReadingText.core;
  if (core === null || core.ties < DENSE) {
    return <ReadingPart title={words.title} sentence={words.none} example={null} caution={words.caution} />;
  }
  const { memberIds, ties } = core;
  return (
    <ReadingPart
      title={words.title}
      sentence={words.sentence(memberIds.length, ties)}
      example={words.example(memberIds.slice(0, NAMED).map((id) => nameOf(network, id)))}
      caution={words.caution}
    >
      <Fold summary={text.organisations(memberIds.length)}>
        {() => <MemberLinks ids={memberIds} nameOf={(id) => nameOf(network, id)} />}
      </Fold>
      <div>
        <LightButton ids={memberIds} />
      </div>
    </ReadingPart>
  );
}
