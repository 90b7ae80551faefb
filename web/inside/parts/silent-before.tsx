/** Before a silent request goes out: what its seal protects and what it does not. */

import type { ComponentChildren } from 'preact';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { lettersText } from '../text/letters-text.ts';
import { PlainList } from './plain-list.tsx';

export function SilentBefore({ children }: { children: ComponentChildren }) {
  const words = lettersText.form;
  return (
    <Section title={words.before}>
      <Stack>
        <PlainList lines={words.protects} />
        {children}
      </Stack>
    </Section>
  );
}
