/** Partners that are suggested without being asked for; whoever is put aside is so until the page is opened again. */
import { useState } from 'preact/hooks';
import { namesFrom } from '../../state/names.ts';
import { session } from '../../state/session.ts';
import type { Words } from '../../state/words.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import type { Suggestions } from '../fairness-api.ts';
import { fairnessText } from '../text/fairness-text.ts';
import { SuggestionEntry } from './suggestion-entry.tsx';

export function SuggestionList({ found, words }: { found: Suggestions; words: Words }) {
  const wording = fairnessText.suggestions;
  const [asideIds, setAside] = useState<readonly string[]>([]);
  const { suggestions, hasNeeds, named } = found;
  const names = namesFrom(words, [...named, ...suggestions.map(({ member }) => member)]);
  const shown = suggestions.filter(({ member }) => !asideIds.includes(member.id));
  return (
    <Section title={wording.listTitle}>
      <Stack>
        {hasNeeds ? null : (
          <p>
            {wording.noNeeds} <a href="/own">{wording.toEntry}</a>
          </p>
        )}
        {suggestions.length === 0 ? <p>{wording.none}</p> : null}
        <Rows items={shown} keyOf={({ member }) => member.id}>
          {(suggestion) => (
            <SuggestionEntry
              suggestion={suggestion}
              names={names}
              onDismiss={() => setAside([...asideIds, suggestion.member.id])}
            />
          )}
        </Rows>
        {asideIds.length > 0 ? <Verdict details={[wording.dismissed(asideIds.length)]} isQuiet /> : null}
        <ButtonRow>
          {asideIds.length > 0 ? <Button onClick={() => setAside([])}>{wording.again}</Button> : null}
          <Ready of={session} lines={1}>
            {({ account }) => (
              <ButtonLink href={`/partners#seeker=${account?.member?.id ?? ''}`}>{wording.toFinder}</ButtonLink>
            )}
          </Ready>
        </ButtonRow>
      </Stack>
    </Section>
  );
}
