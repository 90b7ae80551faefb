/** A view or a story to be read: each step with its words, its picture, and the way to it on the map. */

import type { ComponentChildren } from 'preact';
import { storyLink } from '../state/map-story.ts';
import { paragraphsIn } from '../state/paragraphs.ts';
import { viewsText } from '../text/views-text.ts';
import type { KeptView } from '../views-api.ts';
import type { MapNetwork } from './map-network.ts';
import { StepPicture } from './step-picture.tsx';
import './story-article.css';

/** What stands between title and text: who can open it, and what can be done with it. */
export function StoryHead({ facts, children }: { facts: string; children: ComponentChildren }) {
  return (
    <div class="story-article_head">
      <p class="story-article_facts">{facts}</p>
      <div class="story-article_deeds">{children}</div>
    </div>
  );
}

export function StoryArticle({ view, network }: { view: KeptView; network: MapNetwork }) {
  const { id, title, steps } = view;
  const nameOf = (place: number) => steps[place]?.title || (steps.length === 1 ? title : viewsText.step(place + 1));
  return (
    <div class="story-article">
      {steps.map((step, place) => (
        <section class="story-article_step" key={place}>
          {steps.length > 1 || step.title !== '' ? (
            <h2 class="story-article_heading">
              {steps.length > 1 ? <span class="story-article_number">{place + 1}</span> : null}
              {nameOf(place)}
            </h2>
          ) : null}
          {paragraphsIn(step.text).map((paragraph, index) => (
            <p class="story-article_text" key={index}>
              {paragraph}
            </p>
          ))}
          <StepPicture network={network} fragment={step.fragment} title={nameOf(place)} />
          <p class="story-article_way">
            <a href={storyLink(id, place)} aria-label={viewsText.openStepNamed(nameOf(place))}>
              {viewsText.openStep}
            </a>
          </p>
        </section>
      ))}
      <p class="story-article_note">{viewsText.seenAs}</p>
    </div>
  );
}
