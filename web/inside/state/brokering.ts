/** Needs that coordinators look after: which one is looked at, and what has to hold for whoever helps, is in the address. */
import { computed, signal } from '@preact/signals';
import { ID_PATTERN } from '#core/id.ts';
import { jobsApi } from '../../jobs-api.ts';
import { createAction } from '../../state/action.ts';
import { LANGUAGE, readFields, readWord, writeFields } from '../../state/fragment-fields.ts';
import { createInquiry } from '../../state/inquiry.ts';
import { fragment, replaceFragment } from '../../state/location.ts';
import { NO_SEARCH, type PartnerSearch, WHERES } from '../../state/partner-question.ts';
import { createResource } from '../../state/resource.ts';
import { actingApi, type BrokeredNeed } from '../acting-api.ts';

export const needs = createResource(actingApi.needs);
export const suggestions = createInquiry(jobsApi.partners);

/** To whom the need that is looked at would be sent. */
export const chosenIds = signal<readonly string[]>([]);

export const send = createAction(actingApi.send, async () => {
  chosenIds.value = [];
  await needs.renew();
});

type Look = {
  needId: string | null;
  where: PartnerSearch['where'];
  language: string | null;
  /** Null: as the need says. */
  isQuiet: boolean | null;
};

export const look = computed((): Look => {
  const fields = readFields(fragment.value);
  const quiet = fields.get('quiet');
  return {
    needId: readWord(fields.get('need'), ID_PATTERN),
    where: WHERES.find((where) => where === fields.get('where')) ?? 'any',
    language: readWord(fields.get('language'), LANGUAGE),
    isQuiet: quiet === null ? null : quiet === 'yes',
  };
});

export function changeLook(change: Partial<Look>): void {
  const { needId, where, language, isQuiet } = { ...look.peek(), ...change };
  if ('needId' in change) chosenIds.value = [];
  const quiet = isQuiet === null ? null : isQuiet ? 'yes' : 'no';
  replaceFragment(writeFields({ need: needId, where: where === 'any' ? null : where, language, quiet }));
}

export function choose(id: string, isChosen: boolean): void {
  const others = chosenIds.peek().filter((one) => one !== id);
  chosenIds.value = isChosen ? [...others, id] : others;
}

/** Whether it still waits for somebody who says yes. */
export function isLookedAfter({ status }: BrokeredNeed): boolean {
  return status === 'open' || status === 'sent';
}

/** What is asked of the finder for a need: one-sided, as whoever asks is not known. */
export function searchFor({ question, isQuiet }: BrokeredNeed, seen: Look): PartnerSearch {
  const { capacityId, country, urgency } = question;
  return {
    ...NO_SEARCH,
    capacities: [{ capacityId, minLevel: 1, urgency }],
    country,
    where: seen.where,
    language: seen.language,
    stance: (seen.isQuiet ?? isQuiet) ? 'quiet' : null,
  };
}

export function openNeeds(): void {
  send.forget();
  chosenIds.value = [];
  void needs.renew();
}
