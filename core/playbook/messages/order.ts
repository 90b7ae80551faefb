/** In which order messages are read. */
import { compareText, type Message } from '../../network.ts';
import { MESSAGE_STAGES, type MessageStage } from '../../playbook-vocabulary.ts';

const PLACES: Record<MessageStage, number> = { agreed: 0, proposed: 1, retired: MESSAGE_STAGES.length };

/** What can be used first, then what is proposed, then what is retired; by topic, then by id. Nothing said of them moves them. */
export function messagesInOrder<One extends Pick<Message, 'id' | 'topic' | 'stage'>>(messages: readonly One[]): One[] {
  return messages.toSorted(
    (one, other) =>
      PLACES[one.stage] - PLACES[other.stage] || compareText(one.topic, other.topic) || compareText(one.id, other.id),
  );
}
