/** Searches that somebody keeps: how much each finds, and what of it is new. */
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { SavedSearch } from '../acting-api.ts';
import { open, remove } from '../state/searches.ts';
import { actingText } from '../text/acting-text.ts';
import './search-list.css';

export function SearchList({ searches }: { searches: readonly SavedSearch[] }) {
  const wording = actingText.searches;
  if (searches.length === 0) {
    return (
      <Section title={wording.none}>
        <Stack>
          <Prose paragraphs={[wording.noneText]} />
          <ButtonRow>
            <ButtonLink href="/partners">{wording.toPartners}</ButtonLink>
          </ButtonRow>
        </Stack>
      </Section>
    );
  }
  return (
    <Section title={wording.list} note={wording.sealedNote}>
      <Rows items={searches} keyOf={({ id }) => id}>
        {(search) => (
          <Line name={<Name search={search} />} facts={factsOf(search)}>
            <SureButton
              action={wording.remove}
              label={wording.removeNamed(search.name)}
              question={wording.removeSure}
              onSure={() => remove.run(search.id)}
            />
          </Line>
        )}
      </Rows>
      <ActionNote of={open} />
      <ActionNote of={remove} />
    </Section>
  );
}

function Name({ search }: { search: SavedSearch }) {
  const { isNew } = actingText.searches;
  return (
    <span class="search-list_name">
      <Button weight="plain" onClick={() => open.run(search)}>
        {search.name}
      </Button>
      {search.isNew > 0 ? <span class="search-list_new">{isNew(search.isNew)}</span> : null}
    </span>
  );
}

function factsOf({ found, isNew, openedOn }: SavedSearch): string {
  const wording = actingText.searches;
  if (found === null) return wording.gone;
  const news = isNew === 0 ? wording.nothingNew : wording.isNew(isNew);
  return [wording.found(found), news, wording.openedOn(text.day(openedOn))].join(', ');
}
