/** Changing a view that one keeps; what anyone would see of it is looked at before it opens to them. */
import { signal } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { type KeptView, type SeenView, type ViewChange, viewsApi } from '../../views-api.ts';

export type ViewDraft = Pick<KeptView, 'title' | 'note' | 'visibility' | 'steps'>;

/** What anyone would see, and of exactly which draft. */
export const viewPreview = signal<{ of: string; seen: SeenView } | null>(null);

export const isChanged = signal(false);

export const lookAsAnyone = createAction(
  ({ title, note, steps }: ViewDraft) => viewsApi.seenByAnyone({ title, note, steps }),
  (seen, draft) => {
    viewPreview.value = { of: JSON.stringify(draft), seen };
  },
);

type Changing = { change: ViewChange; onChanged: () => Promise<void> };

export const changeView = createAction(
  ({ change }: Changing) => viewsApi.change(change),
  async (_, { onChanged }) => {
    await onChanged();
    viewPreview.value = null;
    isChanged.value = true;
  },
);

export function forgetViewForm(): void {
  lookAsAnyone.forget();
  changeView.forget();
  viewPreview.value = null;
  isChanged.value = false;
}

/** The step at a place, and the one before or after it, in each other's place. */
export function movedStep<Step>(steps: readonly Step[], place: number, by: 1 | -1): Step[] {
  const moved = [...steps];
  const [step] = moved.splice(place, 1);
  if (step !== undefined) moved.splice(place + by, 0, step);
  return moved;
}

/** How many things a view points at that are not in what somebody else sees of it. */
export function lackingIn(own: readonly { fragment: string }[], seen: readonly { fragment: string }[]): number {
  const ids = (steps: readonly { fragment: string }[]) => steps.flatMap(({ fragment }) => fragment.match(ID) ?? []);
  const there = new Set(ids(seen));
  return new Set(ids(own).filter((id) => !there.has(id))).size;
}

const ID = /[a-km-np-z2-9]{26}/g;
