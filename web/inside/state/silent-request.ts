/** A silent request while it is written, and how it is sealed and sent. What is typed stays in the page's memory. */
import { signal } from '@preact/signals';
import { MOST_NAMED } from '#core/requests/limits.ts';
import type { Answer } from '../../api.ts';
import { createAction } from '../../state/action.ts';
import type { MemberKeys } from '../letters/fingerprints.ts';
import { sealLetter } from '../letters/sealed-letters.ts';
import { requestsApi } from '../requests-api.ts';
import { lettersText } from '../text/letters-text.ts';
import { NEW_DRAFT, type RequestDraft } from './request-draft.ts';
import { draft } from './request-writing.ts';
import { requests } from './requests.ts';

/** Whom those who read it must not tell. */
export const mustNotKnow = signal('');

/** Those whom the link thought of, as far as there is room; the same for whom one names. */
export function namedIn({ helperIds }: Pick<RequestDraft, 'helperIds'>, ownId: string): string[] {
  return [...new Set(helperIds)].filter((id) => id !== ownId).slice(0, MOST_NAMED);
}

type Sealing = {
  written: RequestDraft;
  ownId: string;
  keys: readonly MemberKeys[];
  onSent: (id: string) => void;
};

export const askSilently = createAction(
  async ({ written, ownId, keys }: Sealing): Promise<Answer<{ id: string }>> => {
    const { title, what, needs, threatIds, country, by, urgency } = written;
    const words = { title: title.trim(), what: what.trim(), needs, threatIds, country, urgency };
    const content = {
      ...{ kind: 'request' as const, ...words },
      by: by === '' ? null : by,
      mustNotKnow: mustNotKnow.peek().trim(),
    };
    const letter = await sealLetter(content, { fromId: ownId, thread: null, after: null }, keys);
    if (letter === null) return tooLong();
    return await requestsApi.ask({ mode: 'silent', namedIds: namedIn(written, ownId), letter });
  },
  async ({ id }, { onSent }) => {
    draft.value = NEW_DRAFT;
    mustNotKnow.value = '';
    await requests.renew();
    onSent(id);
  },
);

export function tooLong(): { ok: false; problem: { detail: string; requestId: null } } {
  return { ok: false, problem: { detail: lettersText.form.tooLong, requestId: null } };
}
