import { useEffect } from 'preact/hooks';
import { NotFoundPage } from '../../pages/not-found-page.tsx';
import type { Params } from '../../routes.ts';
import { network } from '../../state/network.ts';
import { isNotFound } from '../../state/resource.ts';
import { words } from '../../state/words.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { CaseNaming } from '../parts/case-naming.tsx';
import { CaseStanding } from '../parts/case-standing.tsx';
import { CaseWritingDesk } from '../parts/case-writing-desk.tsx';
import { EditorsOnly } from '../parts/editors-only.tsx';
import { caseAroundOf } from '../state/case-around.ts';
import { caseWordLists, draftResource, forgetCaseProblems } from '../state/case-writing.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';

export function CaseDraftPage({ params }: { params: Params }) {
  const id = params['id'] ?? '';
  const draft = draftResource(id);
  useEffect(() => {
    forgetCaseProblems(id);
    void draft.renew();
  }, [id]);
  const { value } = draft.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const wording = caseDraftsText;
  const shown = value.state === 'ready' ? value.value : null;
  const title = shown?.part === 'named' ? wording.namedTitle : shown?.title || wording.newTitle;
  return (
    <Page
      title={title}
      lead={shown?.part === 'named' ? leadOf(shown.owner) : undefined}
      above={<a href="/playbook/drafts">{wording.listTitle}</a>}
    >
      <EditorsOnly>
        {() => (
          <Ready of={words} lines={8}>
            {(known) => (
              <Ready of={caseWordLists} lines={8}>
                {(lists) => (
                  <Ready of={draft} lines={12}>
                    {(one) => {
                      if (one.part === 'named') return <CaseNaming draft={one} words={known} lists={lists} />;
                      return (
                        <>
                          <CaseStanding draft={one} />
                          {one.words === null || one.owner === null ? null : (
                            <OwnDraft draft={one} own={one.owner} kept={one.words} known={known} lists={lists} />
                          )}
                        </>
                      );
                    }}
                  </Ready>
                )}
              </Ready>
            )}
          </Ready>
        )}
      </EditorsOnly>
    </Page>
  );
}

function leadOf(owner: { name: string } | null): string {
  return owner === null ? caseDraftsText.namedLeadUnknown : caseDraftsText.namedLead(owner.name);
}

type OwnDraftProps = {
  draft: Parameters<typeof CaseStanding>[0]['draft'];
  own: { id: string; name: string };
  kept: NonNullable<Parameters<typeof CaseStanding>[0]['draft']['words']>;
  known: Parameters<typeof CaseWritingDesk>[0]['words'];
  lists: Parameters<typeof CaseWritingDesk>[0]['lists'];
};

function OwnDraft({ draft, own, kept, known, lists }: OwnDraftProps) {
  const { id, revision, stage, missingNamed } = draft;
  return (
    <Ready of={network} lines={8}>
      {(facts) => (
        <CaseWritingDesk
          kept={{ id, revision, words: kept }}
          isOut={stage !== 'writing'}
          missingNamed={missingNamed}
          words={known}
          lists={lists}
          own={own}
          around={caseAroundOf(facts, own.id)}
        />
      )}
    </Ready>
  );
}
