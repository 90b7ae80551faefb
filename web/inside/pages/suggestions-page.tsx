import { SourcesNote } from '../../parts/sources-note.tsx';
import { words } from '../../state/words.ts';
import { identityText } from '../../text/identity-text.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { EditorsOnly } from '../parts/editors-only.tsx';
import { SuggestionList } from '../parts/suggestion-list.tsx';
import { suggestions } from '../state/fairness.ts';
import { fairnessText } from '../text/fairness-text.ts';

export function SuggestionsPage() {
  const wording = fairnessText.suggestions;
  return (
    <Page title={wording.title} lead={wording.lead} above={<a href="/account">{identityText.account.title}</a>}>
      <EditorsOnly>
        {() => (
          <Ready of={words}>
            {(known) => (
              <Ready of={suggestions} lines={12}>
                {(found) => (
                  <>
                    <SuggestionList found={found} words={known} />
                    {found.sources.length > 0 ? <SourcesNote sources={found.sources} /> : null}
                  </>
                )}
              </Ready>
            )}
          </Ready>
        )}
      </EditorsOnly>
    </Page>
  );
}
