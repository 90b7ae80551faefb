import { useEffect } from 'preact/hooks';
import { NotFoundPage } from '../../pages/not-found-page.tsx';
import type { Params } from '../../routes.ts';
import { isNotFound } from '../../state/resource.ts';
import { words } from '../../state/words.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { BriefBar } from '../parts/brief-bar.tsx';
import { CoalitionBrief } from '../parts/coalition-brief.tsx';
import { coalitionResource, openCoalition } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';

export function CoalitionBriefPage({ params }: { params: Params }) {
  const { brief } = coalitionLifeText;
  const id = params['id'] ?? '';
  const coalition = coalitionResource(id);
  useEffect(() => openCoalition(id), [id]);
  const { value } = coalition.loaded;
  const isOutside = value.state === 'ready' && value.value.inside === null;
  if (isNotFound(value) || isOutside) return <NotFoundPage />;
  const answer = value.state === 'ready' ? value.value : null;
  return (
    <Page title={answer?.name ?? brief.title} above={brief.title}>
      <Ready of={words}>
        {(known) => (
          <Ready of={coalition} lines={12}>
            {(one) =>
              one.inside === null ? null : (
                <>
                  <BriefBar id={id} mode={one.inside.mode} />
                  <CoalitionBrief coalition={one} inside={one.inside} words={known} />
                </>
              )
            }
          </Ready>
        )}
      </Ready>
    </Page>
  );
}
