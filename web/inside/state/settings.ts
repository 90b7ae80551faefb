/** What an admin says of this deployment. */
import { signal } from '@preact/signals';
import type { SettingName } from '#core/vocabulary.ts';
import { createAction } from '../../state/action.ts';
import { privacy } from '../../state/privacy.ts';
import { auditApi } from '../audit-api.ts';

/** The setting that was saved last on this visit. */
export const savedName = signal<SettingName | null>(null);

export const saveSetting = createAction(auditApi.saveSetting, async (_done, { name }) => {
  await privacy.renew();
  savedName.value = name;
});

export function forgetSaved(): void {
  saveSetting.forget();
  savedName.value = null;
}
