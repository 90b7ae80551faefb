/** An event or a call while it is being written. */
import type { ExchangeKind } from '#core/playbook-vocabulary.ts';
import type { Visibility } from '#core/vocabulary.ts';
import type { Exchange, ExchangePage } from '../../bridges-api.ts';
import { fieldsOfStart, startFrom } from './exchange.ts';

export type ExchangeDraft = {
  kind: ExchangeKind;
  topic: string;
  note: string;
  day: string;
  /** Of the viewer's own clock; empty: the day says enough. */
  time: string;
  link: string;
  languages: string[];
  threatIds: string[];
  capacityIds: string[];
  country: string | null;
  outcome: string;
  visibility: Visibility;
};

export function draftOf(exchange: Exchange | null, edit: ExchangePage['edit']): ExchangeDraft {
  return {
    kind: exchange?.kind ?? 'event',
    topic: exchange?.topic ?? '',
    note: exchange?.note ?? '',
    ...fieldsOfStart(exchange?.startsAt ?? null),
    link: exchange?.link ?? '',
    languages: exchange?.languages ?? [],
    threatIds: exchange?.threatIds ?? [],
    capacityIds: exchange?.capacityIds ?? [],
    country: exchange?.country ?? null,
    outcome: exchange?.outcome ?? '',
    visibility: edit?.visibility ?? 'network',
  };
}

/** What was left empty is not stated. */
export function savedFrom({ day, time, ...draft }: ExchangeDraft, exchange: Exchange | null, revision: string) {
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return {
    ...draft,
    id: exchange?.id ?? null,
    startsAt: startFrom(day, time),
    note: orNull(draft.note),
    link: orNull(draft.link),
    outcome: orNull(draft.outcome),
    caseId: exchange?.case?.id ?? null,
    isConfirmed: true,
    revision,
  };
}
