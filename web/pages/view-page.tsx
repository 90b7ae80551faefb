import { useMemo } from 'preact/hooks';
import { StoryArticle, StoryHead } from '../map/story-article.tsx';
import { ViewFormSlot } from '../parts/view-form-slot.tsx';
import type { Params } from '../routes.ts';
import { mapNetwork } from '../state/map-network.ts';
import { storyLink } from '../state/map-story.ts';
import { createResource, isNotFound, type Resource } from '../state/resource.ts';
import { viewFacts } from '../state/view-words.ts';
import { viewsText } from '../text/views-text.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { type KeptView, viewsApi } from '../views-api.ts';
import { NotFoundPage } from './not-found-page.tsx';

export function ViewPage({ params }: { params: Params }) {
  const id = params['id'] ?? '';
  const view = useMemo(() => createResource(() => viewsApi.one(id)), [id]);
  const { value } = view.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const title = value.state === 'ready' ? value.value.title : viewsText.loading;
  const lead = value.state === 'ready' && value.value.note !== '' ? value.value.note : undefined;
  return (
    <Page title={title} lead={lead} above={<a href="/views">{viewsText.title}</a>}>
      <Ready of={view} lines={10}>
        {(kept) => <Article view={kept} resource={view} />}
      </Ready>
    </Page>
  );
}

function Article({ view, resource }: { view: KeptView; resource: Resource<KeptView> }) {
  return (
    <>
      <StoryHead facts={viewFacts(view)}>
        <ButtonLink href={storyLink(view.id, 0)} weight="main">
          {view.stepCount > 1 ? viewsText.openStory : viewsText.openStep}
        </ButtonLink>
        {view.isOwn ? <ViewFormSlot view={view} onChanged={resource.renew} /> : null}
      </StoryHead>
      <Ready of={mapNetwork} lines={12}>
        {(network) => <StoryArticle view={view} network={network} />}
      </Ready>
    </>
  );
}
