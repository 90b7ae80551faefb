/** The requests that one may see: one's own first, then those that one has something for, then the rest; what ended is folded away. */
import { useState } from 'preact/hooks';
import type { Api } from '../../api.ts';
import { capacityOptions, countryOptions } from '../../state/options.ts';
import { changeRequestsFilter, requestsFilter } from '../../state/requests-filter.ts';
import { fitsFilter } from '../../state/requests-fit.ts';
import { useResource } from '../../state/resource.ts';
import { session } from '../../state/session.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Desk } from '../../ui/desk.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Part } from '../../ui/part.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import type { RequestBrief } from '../requests-api.ts';
import { threatName, threatOptions } from '../state/threat-options.ts';
import { requestsText } from '../text/requests-text.ts';
import { RequestEntry } from './request-entry.tsx';

type Threats = Api['threats']['threats'];
type RequestsDeskProps = { requests: readonly RequestBrief[]; words: Words; threats: Threats };

export function RequestsDesk({ requests, words, threats }: RequestsDeskProps) {
  const fitting = requests.filter((request) => fitsFilter(request, requestsFilter.value));
  const open = fitting.filter(({ stage }) => stage === 'open');
  const ended = fitting.filter(({ stage }) => stage !== 'open');
  if (requests.length === 0) return <Nothing />;
  const others = open.filter(({ isOwn }) => !isOwn);
  const list = (items: readonly RequestBrief[]) => (
    <Rows items={items} keyOf={({ id }) => id} step={20}>
      {(request) => <RequestEntry request={request} words={words} threatName={(id) => threatName(threats, id)} />}
    </Rows>
  );
  const groups = [
    { title: requestsText.own, items: open.filter(({ isOwn }) => isOwn), note: null },
    {
      title: requestsText.fitting,
      items: others.filter(({ fits }) => fits.length > 0),
      note: requestsText.fittingNote,
    },
    { title: requestsText.others, items: others.filter(({ fits }) => fits.length === 0), note: null },
  ];
  return (
    <Desk
      formTitle={requestsText.filter}
      form={<Filter words={words} threats={threats} />}
      answerTitle={requestsText.answer}
      isBusy={false}
    >
      <Verdict headline={open.length === 0 ? requestsText.none : requestsText.found(open.length)} />
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ title, note, items }) => (
          <Part title={title} key={title}>
            {note === null ? null : <p>{note}</p>}
            {list(items)}
          </Part>
        ))}
      {ended.length > 0 ? <Fold summary={requestsText.ended(ended.length)}>{() => list(ended)}</Fold> : null}
    </Desk>
  );
}

function Nothing() {
  const loaded = useResource(session);
  const isSignedOut = loaded.state === 'ready' && loaded.value.account === null;
  return (
    <Section title={requestsText.empty}>
      <Prose paragraphs={[...requestsText.emptyText, ...(isSignedOut ? [requestsText.emptySignedOut] : [])]} />
    </Section>
  );
}

function Filter({ words, threats }: Omit<RequestsDeskProps, 'requests'>) {
  const { threatId, capacityId, country } = requestsFilter.value;
  const setCount = [threatId, capacityId, country].filter((one) => one !== null).length;
  // On a narrow screen the requests come first.
  const [isOpen, setOpen] = useState(() => setCount > 0 || matchMedia('(min-width: 52rem)').matches);
  return (
    <Form onSend={() => undefined}>
      <Drawer title={requestsText.narrow} note={requestsText.narrowed(setCount)} isOpen={isOpen} onToggle={setOpen}>
        <Combobox
          label={requestsText.threat}
          placeholder={requestsText.anyThreat}
          nothing={requestsText.none}
          options={threatOptions(threats, [])}
          chosenId={threatId}
          onPick={(id) => changeRequestsFilter({ threatId: id })}
          onClear={() => changeRequestsFilter({ threatId: null })}
        />
        <Combobox
          label={requestsText.capacity}
          placeholder={requestsText.anyCapacity}
          nothing={pagesText.noCapacity}
          options={capacityOptions(words.capacities, new Set())}
          chosenId={capacityId}
          onPick={(id) => changeRequestsFilter({ capacityId: id })}
          onClear={() => changeRequestsFilter({ capacityId: null })}
        />
        <Combobox
          label={requestsText.country}
          placeholder={requestsText.anyCountry}
          nothing={pagesText.noCountry}
          options={countryOptions(words.countries)}
          chosenId={country}
          onPick={(code) => changeRequestsFilter({ country: code })}
          onClear={() => changeRequestsFilter({ country: null })}
        />
      </Drawer>
    </Form>
  );
}
