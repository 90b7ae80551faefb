import { useEffect } from 'preact/hooks';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { useResource } from '../../state/resource.ts';
import { session } from '../../state/session.ts';
import { threats } from '../../state/threats.ts';
import { type Words, words } from '../../state/words.ts';
import { exchangeText } from '../../text/exchange-text.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { NewsForYou } from '../news-api.ts';
import { NewsEntry } from '../parts/news-entry.tsx';
import { markSeen, news, openNews, whySentence } from '../state/news.ts';
import { newsText } from '../text/news-text.ts';

export function NewsPage() {
  const loaded = useResource(session);
  const account = loaded.state === 'ready' ? loaded.value.account : null;
  const isForAll = account !== null && account.member === null;
  return (
    <Page title={newsText.title} lead={isForAll ? newsText.leadAll : newsText.lead}>
      <Ready of={session} lines={8}>
        {() => (account === null ? <SignedOutNote /> : <News />)}
      </Ready>
    </Page>
  );
}

function News() {
  useEffect(openNews, []);
  return (
    <Ready of={words}>
      {(known) => (
        <Ready of={news} lines={8}>
          {(answer) => <NewsSections answer={answer} words={known} />}
        </Ready>
      )}
    </Ready>
  );
}

function NewsSections({ answer, words }: { answer: NewsForYou; words: Words }) {
  const { since, lookedOn, isForMember, fresh, sameDay, open, coalitions } = answer;
  const loaded = useResource(threats);
  const labels = new Map(loaded.state === 'ready' ? loaded.value.threats.map((one) => [one.id, one.labels.en]) : []);
  const names = { ...words, threat: (id: string) => labels.get(id) ?? id, coalitions };
  return (
    <>
      <Section
        title={fresh.length === 0 ? newsText.none : newsText.fresh}
        note={lookedOn === null ? newsText.sinceFirst(text.day(since)) : newsText.since(text.day(lookedOn))}
      >
        {fresh.length === 0 ? (
          <Stack>
            <Prose paragraphs={isForMember ? newsText.noneText : newsText.noneTextAll} />
            {isForMember ? (
              <ButtonRow>
                <ButtonLink href="/own">{newsText.toEntry}</ButtonLink>
                <ButtonLink href="/partners">{newsText.toSearches}</ButtonLink>
              </ButtonRow>
            ) : (
              <ButtonRow>
                <ButtonLink href="/playbook">{text.nav.playbook}</ButtonLink>
                <ButtonLink href="/exchange">{exchangeText.title}</ButtonLink>
                <ButtonLink href="/requests">{text.nav.requests}</ButtonLink>
              </ButtonRow>
            )}
          </Stack>
        ) : (
          <Stack>
            <Rows items={fresh} keyOf={({ kind, id }) => `${kind} ${id}`} step={20}>
              {(one) => <NewsEntry one={one} why={whySentence(one, names)} />}
            </Rows>
            <ButtonRow>
              <Button weight="main" onClick={() => markSeen.run(undefined)}>
                {newsText.seen}
              </Button>
              <span>{newsText.seenNote}</span>
            </ButtonRow>
            <ActionNote of={markSeen} />
          </Stack>
        )}
      </Section>
      {sameDay.length > 0 ? (
        <Section title={newsText.sameDay} note={newsText.sameDayNote}>
          <Rows items={sameDay} keyOf={({ kind, id }) => `${kind} ${id}`} step={5}>
            {(one) => <NewsEntry one={one} why={whySentence(one, names)} />}
          </Rows>
        </Section>
      ) : null}
      {open.length > 0 ? (
        <Section title={newsText.open} note={newsText.openNote}>
          <Rows items={open} keyOf={({ kind, id }) => `${kind} ${id}`} step={10}>
            {(one) => <NewsEntry one={one} why={whySentence(one, names)} />}
          </Rows>
        </Section>
      ) : null}
    </>
  );
}
