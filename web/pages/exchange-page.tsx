import { useMemo } from 'preact/hooks';
import { type ExchangePage as Answer, bridgesApi } from '../bridges-api.ts';
import { ExchangeFormSlot } from '../parts/exchange-form-slot.tsx';
import { ExchangeLinks } from '../parts/exchange-links.tsx';
import { LessonSection } from '../parts/lesson-section.tsx';
import { StatedText } from '../parts/stated-text.tsx';
import type { Params } from '../routes.ts';
import { timeWords } from '../state/exchanges.ts';
import { createResource, isNotFound, useResource } from '../state/resource.ts';
import { threats } from '../state/threats.ts';
import { type Words, words } from '../state/words.ts';
import { exchangeText } from '../text/exchange-text.ts';
import { text } from '../text/text.ts';
import { Facts } from '../ui/facts.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Section } from '../ui/section.tsx';
import { NotFoundPage } from './not-found-page.tsx';

export function ExchangePage({ params }: { params: Params }) {
  const id = params['id'] ?? '';
  const exchange = useMemo(() => createResource(() => bridgesApi.exchange(id)), [id]);
  const { value } = exchange.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const title = value.state === 'ready' ? value.value.exchange.topic : exchangeText.loading;
  return (
    <Page title={title} above={<a href="/exchange">{exchangeText.title}</a>}>
      <Ready of={words}>
        {(known) => (
          <Ready of={exchange} lines={10}>
            {(answer) => <ExchangeSections answer={answer} words={known} renew={exchange.renew} />}
          </Ready>
        )}
      </Ready>
    </Page>
  );
}

type ExchangeSectionsProps = { answer: Answer; words: Words; renew: () => Promise<void> };

function ExchangeSections({ answer, words, renew }: ExchangeSectionsProps) {
  const { exchange, lessons, edit, mayRemove, mayWrite, isOver } = answer;
  useResource(threats);
  return (
    <>
      {exchange.note ? (
        <Section title={exchangeText.note}>
          <StatedText text={exchange.note} />
        </Section>
      ) : null}
      <Section title={exchangeText.about} note={isOver ? undefined : exchangeText.notKept}>
        <Facts facts={factsOf(exchange, words)} />
        <ExchangeLinks exchange={exchange} isOver={isOver} isOwn={edit !== null} />
      </Section>
      {exchange.outcome ? (
        <Section title={exchangeText.outcome}>
          <StatedText text={exchange.outcome} />
        </Section>
      ) : null}
      <LessonSection
        title={exchangeText.lessons.title}
        lessons={lessons}
        about={{ exchangeId: exchange.id }}
        mayWrite={mayWrite}
        renew={renew}
      />
      {edit || mayRemove ? (
        <ExchangeFormSlot today={answer.today} words={words} page={{ exchange, edit, mayRemove }} renew={renew} />
      ) : null}
    </>
  );
}

function factsOf(exchange: Answer['exchange'], words: Words) {
  const { kind, startsAt, host, country, languages, threatIds, capacityIds } = exchange;
  const facts: { name: string; value: preact.ComponentChildren }[] = [
    { name: exchangeText.kind, value: exchangeText.kinds[kind] },
    { name: exchangeText.when, value: timeWords(startsAt).join(' · ') },
    { name: exchangeText.who, value: hostOf(host) },
  ];
  const { value } = threats.loaded;
  const labels = new Map(value.state === 'ready' ? value.value.threats.map((one) => [one.id, one.labels.en]) : []);
  if (threatIds.length > 0)
    facts.push({ name: exchangeText.threats, value: text.list(threatIds.map((id) => labels.get(id) ?? id)) });
  if (country) {
    const link = <a href={`/countries/${country}`}>{words.country(country)}</a>;
    facts.push({ name: exchangeText.where, value: link });
  }
  if (capacityIds.length > 0)
    facts.push({ name: exchangeText.capacities, value: text.list(capacityIds.map(words.capacity)) });
  if (languages.length > 0)
    facts.push({ name: exchangeText.languages, value: text.list(languages.map(text.language)) });
  if (exchange.case) {
    const link = <a href={`/playbook/${exchange.case.id}`}>{exchange.case.title}</a>;
    facts.push({ name: exchangeText.case, value: link });
  }
  facts.push({ name: exchangeText.openedOn, value: text.day(exchange.openedOn) });
  return facts;
}

function hostOf(host: Answer['exchange']['host']) {
  return host ? <a href={`/members/${host.id}`}>{host.name}</a> : exchangeText.hostNetwork;
}
