/** One measure in words: a sentence, an example, what it rests on, and a caution. */

import type { ComponentChildren } from 'preact';
import type { Reading } from '#core/measures/reading.ts';
import { mapReadingText } from '../../text/map-reading-text.ts';
import { Button } from '../../ui/button.tsx';
import { Part } from '../../ui/part.tsx';
import type { MapNetwork } from '../map-network.ts';
import { litMembers } from '../reading/lit-members.ts';
import type { PanelProps } from './panel-props.ts';
import './reading-part.css';

/** What each part of the reading is given. */
export type ReadingProps = Pick<PanelProps, 'network' | 'view' | 'change'> & { reading: Reading };

type ReadingPartProps = {
  title: string;
  sentence: string;
  example: string | null;
  caution: string;
  children?: ComponentChildren;
};

export function ReadingPart({ title, sentence, example, caution, children }: ReadingPartProps) {
  return (
    <Part title={title}>
      <div class="reading-part">
        <p class="reading-part_sentence">{sentence}</p>
        {example === null ? null : <p>{mapReadingText.example(example)}</p>}
        {children}
        <p class="reading-part_caution">{caution}</p>
      </div>
    </Part>
  );
}

export function nameOf({ memberById }: MapNetwork, id: string): string {
  return memberById.get(id)?.name ?? id;
}

export function MemberLink({ network, id }: { network: MapNetwork; id: string }) {
  return <a href={`/members/${id}`}>{nameOf(network, id)}</a>;
}

/** Lights members up on the map, and off again. */
export function LightButton({ ids }: { ids: readonly string[] }) {
  const lit = litMembers.value;
  const isLit = lit !== null && lit.size === ids.length && ids.every((id) => lit.has(id));
  return (
    <Button
      weight="plain"
      onClick={() => {
        litMembers.value = isLit ? null : new Set(ids);
      }}
    >
      {isLit ? mapReadingText.unlight : mapReadingText.light}
    </Button>
  );
}
