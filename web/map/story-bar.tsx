/** A story that is followed on the map: where one is in it, what the step says, and the ways on and back. */
import { useEffect, useRef } from 'preact/hooks';
import { askedStory, isAtStep, leaveStory, openAskedStory, showStep, story } from '../state/map-story.ts';
import { viewsText } from '../text/views-text.ts';
import { Button } from '../ui/button.tsx';
import { CrossButton } from '../ui/cross-button.tsx';
import type { KeptView } from '../views-api.ts';
import './story-bar.css';

const wording = viewsText.bar;

export function StoryBar() {
  const asked = askedStory.value;
  useEffect(() => void openAskedStory(), [asked]);
  const told = story.value;
  const bar = useRef<HTMLElement>(null);
  const [id, step] = told?.state === 'ready' ? [told.view.id, told.step] : [null, null];
  // What was pressed to come here is gone with its panel.
  useEffect(() => {
    if (id !== null) bar.current?.focus();
  }, [id]);
  // At either end of a story, the button that led there is gone.
  useEffect(() => {
    if (document.activeElement === document.body) bar.current?.focus({ preventScroll: true });
  }, [step]);
  if (told === null) return null;
  return (
    <section class="story-bar" aria-label={wording.name} ref={bar} tabIndex={-1}>
      {told.state === 'ready' ? <Steps view={told.view} step={told.step} /> : <p role="alert">{wording.gone}</p>}
      <div class="story-bar_close">
        <CrossButton label={wording.close} onClick={leaveStory} />
      </div>
    </section>
  );
}

function Steps({ view, step }: { view: KeptView; step: number }) {
  const { id, title, steps } = view;
  const shown = steps[step];
  const isStory = steps.length > 1;
  return (
    <>
      <div class="story-bar_head">
        <p class="story-bar_title">
          <a href={`/views/${id}`}>{title}</a>
        </p>
        {isStory ? <p class="story-bar_place">{wording.place(step + 1, steps.length)}</p> : null}
      </div>
      <div class="story-bar_words" role="status">
        {shown?.title ? <h2 class="story-bar_heading">{shown.title}</h2> : null}
        {shown?.text ? <p class="story-bar_text">{shown.text}</p> : null}
      </div>
      <div class="story-bar_ways">
        {isStory && step > 0 ? <Button onClick={() => showStep(step - 1)}>{wording.previous}</Button> : null}
        {isStory && step < steps.length - 1 ? (
          <Button weight="main" onClick={() => showStep(step + 1)}>
            {wording.next}
          </Button>
        ) : null}
        {isAtStep.value ? null : (
          <Button weight="plain" onClick={() => showStep(step)}>
            {wording.again}
          </Button>
        )}
        <a href={`/views/${id}`}>{wording.read}</a>
      </div>
    </>
  );
}
