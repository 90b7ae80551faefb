/** The link that an invitation travels as. Its code stands after the #, which browsers do not send. */
import { readFields } from './fragment-fields.ts';

/** The service reads no more than this. */
const LONGEST_CODE = 100;

export function linkFor(origin: string, code: string): string {
  return `${origin}/join#code=${code}`;
}

/** What a fragment has for a code, however it looks: only the service knows which is one, and has one refusal for all. */
export function codeIn(fragment: string): string {
  return (readFields(fragment).get('code') ?? '').slice(0, LONGEST_CODE);
}
