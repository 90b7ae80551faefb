import { useEffect } from 'preact/hooks';
import { emptyCase } from '#core/playbook/cases/case-words.ts';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { network } from '../../state/network.ts';
import { session } from '../../state/session.ts';
import { words } from '../../state/words.ts';
import { casesText } from '../../text/cases-text.ts';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { CaseWritingDesk } from '../parts/case-writing-desk.tsx';
import { caseAroundOf } from '../state/case-around.ts';
import { caseWordLists, forgetCaseProblems } from '../state/case-writing.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';

export function CaseWritePage() {
  const wording = caseDraftsText;
  useEffect(() => forgetCaseProblems(null), []);
  const loaded = session.loaded.value;
  const isEntering = loaded.state === 'ready' && loaded.value.account?.role === 'coordinator';
  return (
    <Page
      title={isEntering ? wording.enterTitle : wording.newTitle}
      lead={isEntering ? wording.enterLead : wording.newLead}
      above={<a href="/playbook">{casesText.toPlaybook}</a>}
    >
      <Ready of={session} lines={8}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          if (account.role === 'coordinator') return <NewCase own={null} />;
          if (account.role === 'editor' && account.member) return <NewCase own={account.member} />;
          return (
            <Section title={wording.notYours}>
              <Prose paragraphs={[wording.notYoursSentence]} />
            </Section>
          );
        }}
      </Ready>
    </Page>
  );
}

const NEW = { id: null, revision: null, words: emptyCase() };

function NewCase({ own }: { own: { id: string; name: string } | null }) {
  return (
    <Ready of={words} lines={8}>
      {(known) => (
        <Ready of={caseWordLists} lines={8}>
          {(lists) => (
            <Ready of={network} lines={8}>
              {(facts) => (
                <CaseWritingDesk
                  kept={NEW}
                  isOut={false}
                  missingNamed={0}
                  words={known}
                  lists={lists}
                  own={own}
                  around={own === null ? null : caseAroundOf(facts, own.id)}
                />
              )}
            </Ready>
          )}
        </Ready>
      )}
    </Ready>
  );
}
