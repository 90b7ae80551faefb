/** Saved views and stories: one's own, and those of others. */
import { storyLink } from '../state/map-story.ts';
import { removeView } from '../state/map-views.ts';
import { viewFacts } from '../state/view-words.ts';
import { mapViewsText } from '../text/map-views-text.ts';
import { viewsText } from '../text/views-text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Line } from '../ui/line.tsx';
import { Prose } from '../ui/prose.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { SureButton } from '../ui/sure-button.tsx';
import type { ListedView } from '../views-api.ts';

export function ViewList({ views }: { views: readonly ListedView[] }) {
  if (views.length === 0) {
    return (
      <Section title={viewsText.none}>
        <Stack>
          <Prose paragraphs={viewsText.noneText} />
          <ButtonRow>
            <ButtonLink href="/map">{viewsText.toMap}</ButtonLink>
          </ButtonRow>
        </Stack>
      </Section>
    );
  }
  const [own, others] = [views.filter(({ isOwn }) => isOwn), views.filter(({ isOwn }) => !isOwn)];
  return (
    <>
      {own.length > 0 ? <ViewSection title={viewsText.own} views={own} /> : null}
      {others.length > 0 ? (
        <ViewSection title={own.length > 0 ? viewsText.others : viewsText.all} views={others} />
      ) : null}
      <ActionNote of={removeView} />
    </>
  );
}

function ViewSection({ title, views }: { title: string; views: readonly ListedView[] }) {
  return (
    <Section title={title}>
      <ViewRows views={views} />
    </Section>
  );
}

export function ViewRows({ views, step }: { views: readonly ListedView[]; step?: number }) {
  return (
    <Rows items={views} keyOf={({ id }) => id} step={step}>
      {(one) => (
        <Line name={<a href={`/views/${one.id}`}>{one.title}</a>} facts={viewFacts(one)}>
          <a href={storyLink(one.id, 0)} aria-label={mapViewsText.openNamed(one.title)}>
            {mapViewsText.open}
          </a>
          {one.canRemove ? (
            <SureButton
              action={viewsText.remove}
              label={viewsText.removeNamed(one.title)}
              question={viewsText.removeSure}
              onSure={() => removeView.run(one.id)}
            />
          ) : null}
        </Line>
      )}
    </Rows>
  );
}
