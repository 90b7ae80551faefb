import { useMemo } from 'preact/hooks';
import { casesApi, type WholeCase } from '../cases-api.ts';
import { CaseFacts } from '../parts/case-facts.tsx';
import { CaseHolders } from '../parts/case-holders.tsx';
import { CaseKeepingSlot } from '../parts/case-keeping-slot.tsx';
import { CaseLessonsSlot } from '../parts/case-lessons-slot.tsx';
import { CaseLinks } from '../parts/case-links.tsx';
import { CaseReading } from '../parts/case-reading.tsx';
import { CaseRelated } from '../parts/case-related.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import type { Params } from '../routes.ts';
import { createResource, isNotFound } from '../state/resource.ts';
import { type Words, words } from '../state/words.ts';
import { casesText } from '../text/cases-text.ts';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { NotFoundPage } from './not-found-page.tsx';

export function CasePage({ params }: { params: Params }) {
  const id = params['id'] ?? '';
  const one = useMemo(() => createResource(() => casesApi.one(id)), [id]);
  const { value } = one.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const answer = value.state === 'ready' ? value.value : null;
  return (
    <Page title={answer?.case.title ?? casesText.loading} above={<a href="/playbook">{casesText.toPlaybook}</a>}>
      <Ready of={words}>
        {(known) => (
          <Ready of={one} lines={14}>
            {(whole) => <CaseSections whole={whole} words={known} />}
          </Ready>
        )}
      </Ready>
    </Page>
  );
}

function CaseSections({ whole, words }: { whole: WholeCase; words: Words }) {
  const { sources, case: one } = whole;
  return (
    <>
      <CaseReading one={one} aside={<CaseFacts whole={whole} words={words} />} />
      <CaseHolders whole={whole} words={words} />
      <CaseLinks one={one} />
      <CaseLessonsSlot caseId={one.id} />
      <CaseKeepingSlot one={one} />
      <CaseRelated whole={whole} words={words} />
      {sources.length > 0 ? <SourcesNote sources={sources} /> : null}
    </>
  );
}
