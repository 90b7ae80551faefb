import { useEffect } from 'preact/hooks';
import { casesText } from '../../text/cases-text.ts';
import { text } from '../../text/text.ts';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { CaseDraftBrief } from '../case-drafts-api.ts';
import { EditorsOnly } from '../parts/editors-only.tsx';
import { drafts } from '../state/case-writing.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';

export function CaseDraftsPage() {
  const wording = caseDraftsText;
  return (
    <Page title={wording.listTitle} lead={wording.listLead} above={<a href="/playbook">{casesText.toPlaybook}</a>}>
      <EditorsOnly>{() => <DraftSections />}</EditorsOnly>
    </Page>
  );
}

function DraftSections() {
  const wording = caseDraftsText;
  useEffect(() => void drafts.renew(), []);
  return (
    <Ready of={drafts}>
      {({ drafts: all }) => {
        const waiting = all.filter(({ reply }) => reply === 'open');
        const naming = all.filter(({ part, reply }) => part === 'named' && reply !== 'open');
        const own = all.filter(({ part }) => part === 'owner');
        return (
          <>
            <DraftList title={wording.waiting} items={waiting} />
            <Section title={wording.own}>
              <Stack>
                {own.length === 0 ? <p>{wording.ownNone}</p> : <DraftRows items={own} />}
                <ButtonRow>
                  <ButtonLink href="/playbook/new" weight="main">
                    {wording.write}
                  </ButtonLink>
                </ButtonRow>
              </Stack>
            </Section>
            <DraftList title={wording.naming} items={naming} />
          </>
        );
      }}
    </Ready>
  );
}

function DraftList({ title, items }: { title: string; items: readonly CaseDraftBrief[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <DraftRows items={items} />
    </Section>
  );
}

function DraftRows({ items }: { items: readonly CaseDraftBrief[] }) {
  return (
    <Rows items={items} keyOf={({ id }) => id}>
      {(draft) => (
        <Line name={<a href={`/playbook/drafts/${draft.id}`}>{titleOf(draft)}</a>} facts={factsOf(draft).join(' · ')} />
      )}
    </Rows>
  );
}

function titleOf({ title }: CaseDraftBrief): string {
  return title === null ? caseDraftsText.unreadable : title || caseDraftsText.title;
}

function factsOf({ part, owner, stage, reply, savedOn }: CaseDraftBrief): string[] {
  const wording = caseDraftsText;
  const standing = [wording.stages[stage], wording.saved(text.day(savedOn))];
  if (part === 'owner') return standing;
  const by = owner === null ? wording.bySomebody : wording.by(owner.name);
  return [by, wording.ownReplies[reply ?? 'open'], ...standing];
}
