/** Sends steps slice by slice. Where the connection is lost it waits and goes on; a slice that is sent twice counts once. */
import type { Answer, Problem } from '../../api.ts';

type Sending<Step> = {
  count: number;
  /** Those that are sent together from a place on; null once it was ended. */
  slice: (from: number) => Promise<Step[] | null>;
  send: (from: number, steps: Step[]) => Promise<Answer<unknown>>;
  isLost: (problem: Problem) => boolean;
  onSent: (sent: number) => void;
  onLost: () => void;
  /** Until it is worth another try; the tries without an answer so far. */
  pause: (tries: number) => Promise<void>;
  signal: AbortSignal;
};

/** @returns a problem that no further try mends; null when all has arrived, or it was ended. */
export async function sendSteps<Step>(sending: Sending<Step>): Promise<Problem | null> {
  const { count, slice, send, isLost, onSent, onLost, pause, signal } = sending;
  let sent = 0;
  let tries = 0;
  while (sent < count) {
    const steps = await slice(sent);
    if (steps === null || steps.length === 0 || signal.aborted) return null;
    const answer = await send(sent, steps);
    if (signal.aborted) return null;
    if (answer.ok) {
      tries = 0;
      sent += steps.length;
      onSent(sent);
    } else if (isLost(answer.problem)) {
      tries += 1;
      onLost();
      await pause(tries);
    } else return answer.problem;
  }
  return null;
}
