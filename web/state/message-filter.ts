/** Which messages are looked for, and its form in the address. */
import { MESSAGE_STAGES, type MessageStage } from '#core/playbook-vocabulary.ts';
import type { MessageBrief } from '../messages-api.ts';
import { COUNTRY, LANGUAGE, readFields, readWord, WORD, writeFields } from './fragment-fields.ts';

export type MessageFilter = {
  threatId: string | null;
  country: string | null;
  language: string | null;
  /** Null: whatever is not retired. */
  stage: MessageStage | null;
};

export function messageFilterFrom(fragment: string): MessageFilter {
  const fields = readFields(fragment);
  return {
    threatId: readWord(fields.get('threat'), WORD),
    country: readWord(fields.get('country'), COUNTRY),
    language: readWord(fields.get('language'), LANGUAGE),
    stage: MESSAGE_STAGES.find((stage) => stage === fields.get('stage')) ?? null,
  };
}

export function fragmentOfFilter({ threatId, country, language, stage }: MessageFilter): string {
  return writeFields({ threat: threatId, country, language, stage });
}

/** One that is for no country in particular fits every country. */
export function fitsFilter(
  message: Pick<MessageBrief, 'threatIds' | 'country' | 'texts' | 'stage'>,
  { threatId, country, language, stage }: MessageFilter,
): boolean {
  return (
    (threatId === null || message.threatIds.includes(threatId)) &&
    (country === null || message.country === null || message.country === country) &&
    (language === null || message.texts.some((one) => one.language === language)) &&
    (stage === null ? message.stage !== 'retired' : message.stage === stage)
  );
}
