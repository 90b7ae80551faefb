/** The threats that somebody in danger is asked about, in their words. */
import type { Network } from '#core/network.ts';
import type { Advice } from './advice.ts';
import { helpText as text } from './text.ts';

/** Stands for whatever is not named. */
const ANY = 'other';

/** Those that advice is written for come first, in its order; then what this network has added; then anything else. */
export function askedThreats({ threats }: Network): { value: string; label: string }[] {
  const offered = threats.filter(({ kind, isRetired }) => kind === 'threat' && !isRetired);
  const written = Object.keys(text.advice).filter((id) => offered.some((threat) => threat.id === id));
  const added = offered.filter(({ id }) => !(id in text.advice));
  return [
    ...written.map((id) => ({ value: id, label: adviceOn(id).asked })),
    ...added.map(({ id, labels }) => ({ value: id, label: labels.en })),
    { value: ANY, label: text.anyAdvice.asked },
  ];
}

/** What to say about each thing that was told, in the order of the form; what nobody told of gets what holds for all. */
export function adviceFor(network: Network, what: readonly string[]): { title: string; advice: Advice }[] {
  const told = askedThreats(network).filter(({ value }) => what.includes(value));
  if (told.length === 0) return [{ title: text.anyAdvice.asked, advice: text.anyAdvice }];
  return told.map(({ value, label }) => ({ title: label, advice: adviceOn(value) }));
}

function adviceOn(threatId: string): Advice {
  return text.advice[threatId] ?? text.anyAdvice;
}
