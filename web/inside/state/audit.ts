/** What was done, page by page. */
import { computed, signal } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { createResource } from '../../state/resource.ts';
import { type AuditEntry, auditApi } from '../audit-api.ts';

export const newest = createResource(() => auditApi.entries());

/** Pages that were asked for beyond the first, and where the next one begins; undefined: as the first page says. */
const earlier = signal<{ entries: AuditEntry[]; after: string | null } | undefined>(undefined);

export const entries = computed<AuditEntry[]>(() => [
  ...(first.value?.entries ?? []),
  ...(earlier.value?.entries ?? []),
]);
const first = computed(() => (newest.loaded.value.state === 'ready' ? newest.loaded.value.value : undefined));

/** Where the next page begins; null: there is none. */
export const nextAfter = computed<string | null>(() => (earlier.value ?? first.value)?.after ?? null);

export const showEarlier = createAction(
  (after: string) => auditApi.entries(after),
  (page) => {
    earlier.value = { entries: [...(earlier.value?.entries ?? []), ...page.entries], after: page.after };
  },
);

/** What the last check said; null: nobody asked for one on this visit. */
export const isWhole = signal<boolean | null>(null);

export const check = createAction(auditApi.check, (answer) => {
  isWhole.value = answer.isWhole;
});

/** On every visit the list begins anew: what was done meanwhile is on its first page. */
export function openAudit(): void {
  for (const action of [showEarlier, check]) action.forget();
  earlier.value = undefined;
  isWhole.value = null;
  if (newest.loaded.peek().state !== 'waiting') void newest.renew();
}
