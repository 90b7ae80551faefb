import { useEffect } from 'preact/hooks';
import { ViewList } from '../parts/view-list.tsx';
import { forgetViewProblems, keptViews } from '../state/map-views.ts';
import { text } from '../text/text.ts';
import { viewsText } from '../text/views-text.ts';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';

export function ViewsPage() {
  useEffect(forgetViewProblems, []);
  return (
    <Page title={viewsText.title} lead={viewsText.lead} above={<a href="/map">{text.nav.map}</a>}>
      <Ready of={keptViews}>{({ views }) => <ViewList views={views} />}</Ready>
    </Page>
  );
}
