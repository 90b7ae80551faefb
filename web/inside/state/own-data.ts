/** One's own data: taking it along, and having an organisation erased. */
import { computed, signal } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { fragment } from '../../state/location.ts';
import { showPasskey } from '../../state/passkey.ts';
import { saveFile } from '../../state/save-file.ts';
import { startAnew } from '../../state/session.ts';
import { auditApi } from '../audit-api.ts';
import { auditText } from '../text/audit-text.ts';

export const isDownloaded = signal(false);

export const download = createAction(auditApi.ownData, (data) => {
  saveFile(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }), auditText.ownData.fileName);
  isDownloaded.value = true;
});

/** Says that it is done, with nothing else in memory. */
const DONE = '/own-data#erased';
export const isErased = computed(() => fragment.value === 'erased');

export const eraseMember = createAction(
  async (confirm: string) => {
    const asked = await auditApi.eraseOptions();
    if (!asked.ok) return asked;
    const { challengeId, options } = asked.value;
    const shown = await showPasskey(options);
    if (!shown.ok) return shown;
    return await auditApi.erase({ challengeId, response: shown.value, confirm });
  },
  () => startAnew(DONE),
);

export function forgetEarlier(): void {
  for (const action of [download, eraseMember]) action.forget();
  isDownloaded.value = false;
}
