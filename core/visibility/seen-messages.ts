/** Which messages somebody sees, and who says what to them. */
import type { Message, MessageVoice } from '../network.ts';
import type { StoredNetwork } from '../stored-network.ts';
import type { StoredMessage, StoredMessageVoice } from '../stored-playbook.ts';
import { narrowest } from './levels.ts';
import { isEditorOf, type Sight, seesOf } from './sight.ts';

/**
 * In the order in which they are stored, each with the voices that the viewer hears.
 * @param openIds members that the viewer sees more of than that they exist; an owner that is not among them is null.
 */
export function seenMessages(
  { messages, messageVoices }: StoredNetwork,
  sight: Sight,
  openIds: ReadonlySet<string>,
): Message[] {
  const seen = new Map(
    messages
      .filter((one) => seesMessage(one, sight, openIds))
      .map(({ visibility, ...one }) => {
        const ownerId = one.ownerId !== null && openIds.has(one.ownerId) ? one.ownerId : null;
        const voices: MessageVoice[] = [];
        return [one.id, { ...one, ownerId, voices }];
      }),
  );
  for (const { messageId, ...voice } of messageVoices) {
    const message = seen.get(messageId);
    if (message && hears(voice, message.ownerId, { sight, openIds })) message.voices.push(voice);
  }
  return [...seen.values()];
}

/** What is only proposed is never for the public. */
function seesMessage({ stage, visibility, ownerId }: StoredMessage, sight: Sight, openIds: ReadonlySet<string>) {
  const level = stage === 'proposed' ? narrowest(visibility, 'network') : visibility;
  const isOpen = level !== 'coalition' || ownerId === null || openIds.has(ownerId);
  return isOpen && seesOf(level, ownerId, sight);
}

type Hearing = { sight: Sight; openIds: ReadonlySet<string> };

/** Who uses a message says so to all; who objects says so to those who look after it. */
function hears(
  { memberId, voice }: Omit<StoredMessageVoice, 'messageId'>,
  ownerId: string | null,
  { sight, openIds }: Hearing,
): boolean {
  if (sight.viewer.role === 'coordinator' && voice === 'objects') return true;
  if (!openIds.has(memberId)) return false;
  return voice === 'uses' || isEditorOf(memberId, sight) || (ownerId !== null && isEditorOf(ownerId, sight));
}
