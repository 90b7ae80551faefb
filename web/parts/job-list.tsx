/** The three jobs, each with its first step at hand, and the call that all of them are for. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { coalitionLink } from '../state/coalition-link.ts';
import { goTo } from '../state/location.ts';
import { capacityOptions, countryOptions } from '../state/options.ts';
import { partnerLink } from '../state/partner-link.ts';
import { useResource } from '../state/resource.ts';
import { words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Form } from '../ui/form.tsx';
import './job-list.css';

export function JobList() {
  const { home } = pagesText;
  return (
    <ol class="job-list">
      <Job href="/map" title={home.map.title} sentence={home.map.sentence}>
        <div class="job-list_picture">
          <MapPicture />
          <ButtonLink href="/map">{home.map.open}</ButtonLink>
        </div>
      </Job>
      <Job href="/partners" title={home.partners.title} sentence={home.partners.sentence}>
        <PartnerStart />
      </Job>
      <Job href="/coalitions" title={home.coalitions.title} sentence={home.coalitions.sentence}>
        <CoalitionStart />
      </Job>
      <li class="job-list_call">
        <h3 class="job-list_title">
          <a href="/requests">{home.requests.title}</a>
        </h3>
        <p class="job-list_sentence">{home.requests.sentence}</p>
        <ButtonRow>
          <ButtonLink href="/requests/new" weight="main">
            {home.requests.ask}
          </ButtonLink>
          <ButtonLink href="/requests">{home.requests.open}</ButtonLink>
        </ButtonRow>
      </li>
    </ol>
  );
}

type JobProps = { href: string; title: string; sentence: string; children: ComponentChildren };

function Job({ href, title, sentence, children }: JobProps) {
  return (
    <li class="job-list_job">
      <h3 class="job-list_title">
        <a href={href}>{title}</a>
      </h3>
      <p class="job-list_sentence">{sentence}</p>
      {children}
    </li>
  );
}

function PartnerStart() {
  const [capacityId, choose] = useState<string | null>(null);
  const loaded = useResource(words);
  const { partners } = pagesText.home;
  return (
    <Form onSend={() => goTo(partnerLink({ capacities: capacityId === null ? [] : [{ capacityId }] }))}>
      <Combobox
        label={partners.field}
        placeholder={partners.any}
        nothing={pagesText.noCapacity}
        options={loaded.state === 'ready' ? capacityOptions(loaded.value.capacities, new Set()) : []}
        chosenId={capacityId}
        onPick={choose}
        onClear={() => choose(null)}
      />
      <Button type="submit" weight="main">
        {partners.go}
      </Button>
    </Form>
  );
}

function CoalitionStart() {
  const [country, choose] = useState<string | null>(null);
  const loaded = useResource(words);
  const { coalitions } = pagesText.home;
  return (
    <Form onSend={() => goTo(country === null ? '/coalitions' : coalitionLink(country))}>
      <Combobox
        label={coalitions.field}
        placeholder={coalitions.any}
        nothing={pagesText.noCountry}
        options={loaded.state === 'ready' ? countryOptions(loaded.value.countries) : []}
        chosenId={country}
        onPick={choose}
        onClear={() => choose(null)}
      />
      <Button type="submit" weight="main">
        {coalitions.go}
      </Button>
    </Form>
  );
}

/** Places with those around them: a sketch, not the network. */
function MapPicture() {
  return (
    <svg class="job-list_map" viewBox="0 0 240 72" aria-hidden="true">
      <path d="M46 38 L18 20 M46 38 L22 54 M46 38 L66 14 M46 38 L74 58 M46 38 L120 34 M120 34 L98 12 M120 34 L104 60 M120 34 L142 62 M120 34 L150 12 M120 34 L196 36 M196 36 L172 56 M196 36 L176 14 M196 36 L222 18 M196 36 L218 58" />
      <g class="job-list_places">
        <circle cx="46" cy="38" r="9" />
        <circle cx="120" cy="34" r="9" />
        <circle cx="196" cy="36" r="9" />
      </g>
      <g class="job-list_members">
        <circle cx="18" cy="20" r="4" />
        <circle cx="22" cy="54" r="4" />
        <circle cx="66" cy="14" r="4" />
        <circle cx="74" cy="58" r="4" />
        <circle cx="98" cy="12" r="4" />
        <circle cx="104" cy="60" r="4" />
        <circle cx="142" cy="62" r="4" />
        <circle cx="150" cy="12" r="4" />
        <circle cx="172" cy="56" r="4" />
        <circle cx="176" cy="14" r="4" />
        <circle cx="222" cy="18" r="4" />
        <circle cx="218" cy="58" r="4" />
      </g>
    </svg>
  );
}
