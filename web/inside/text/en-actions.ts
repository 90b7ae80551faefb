/** English: joint actions and commitments under a seal. */
import type { ActionStage } from '#core/requests/stages.ts';
import type { Mode } from '#core/vocabulary.ts';
import { figures } from '../../text/en-sentences.ts';

const others = (n: number) => (n === 1 ? '1 other does' : `${figures.format(n)} others do`);

export const enActions = {
  title: 'Act together',
  note: 'What several sign, so that nobody stands alone.',
  silentNote: 'Only those whom you ask see it. But what is signed is no letter: whoever runs this service can read it.',
  noneHere: 'None yet.',
  coalitionNote: 'Letters and statements that members of this coalition sign together.',
  askTitle: 'Solidarity',
  askNote: 'You see who will see what before anything goes out.',
  askCoalition: 'Ask this coalition for solidarity',
  forRequest: 'For a request for solidarity',
  facts: {
    knows: 'Who sees it',
    atLeast: 'It takes',
    signBy: 'Sign by',
    signers: 'Who acts',
    named: 'Whom you asked',
  },
  signBy: (day: string) => `sign by ${day}`,
  takes: (n: number) => `at least ${figures.format(n)} organisations`,
  stages: {
    gathering: 'Gathering, under a seal',
    reached: 'Reached',
    over: 'Over',
  } satisfies Record<ActionStage, string>,
  sealed: (n: number) =>
    `Nobody sees who has signed, how many have, or whether anybody has, until ${figures.format(n)} or more can act together. Not the others, not whoever started it, not the coordinators.`,
  over: 'Not enough would act together by the last day. Nobody learns who had signed.',
  reached: 'Enough act together.',
  reachedIn: 'You are one of them. It is time to act.',
  reachedOut: 'You asked for more others than there are. You are not one of them, and nobody sees that you signed.',
  reachedNone: 'You did not sign.',
  signersNone: 'None that you can see.',
  audience: {
    silent: 'those who were asked',
    quiet: 'the coalition',
    network: 'everybody with an account here',
    public: 'anybody',
  } satisfies Record<Mode, string>,
  own: (n: number) => `You act if at least ${others(n)}.`,
  ownSealed: 'It is sealed. You can take it back until enough would act; from then on it stands.',

  sign: {
    others: 'We act if at least so many others do',
    choice: (n: number) => (n === 1 ? '1 other' : `${figures.format(n)} others`),
    hint: (least: number) =>
      `It takes ${figures.format(least)} in all. Ask for more if you would feel alone with fewer: your yes then counts only once they are there.`,
    go: 'Sign',
    goOf: (title: string) => `Sign: ${title}`,
    sure: (who: string) =>
      `Sign? Once enough have, ${who} may see that you did, as far as your organisation can be seen. Until then nobody does.`,
    withdraw: 'Take my signature back',
    withdrawSure: 'Take it back? Nobody learns that it was there.',
    end: 'End it',
    endSure: 'End it for all? Nobody learns who had signed.',
  },

  start: {
    open: 'Start a joint action',
    kind: 'What you would do together',
    name: 'Its name',
    text: 'What is signed, word for word',
    textHint: 'It cannot be changed afterwards: whoever signs has to know what.',
    mode: 'Who sees it, and who signed once enough have',
    modes: {
      silent: { label: 'Silent', sentence: 'Only those that you ask by name.' },
      quiet: { label: 'Quiet', sentence: 'One coalition.' },
      network: { label: 'In the network', sentence: 'Everybody with an account here.' },
      public: { label: 'Public', sentence: 'Anybody. It can be copied and kept for good.' },
    } satisfies Record<Mode, { label: string; sentence: string }>,
    coalition: 'Which coalition',
    named: 'Whom you ask',
    addNamed: 'Add an organisation',
    atLeast: 'How many it takes',
    atLeastHint: 'You have to sign yourself too: starting it is no signature.',
    signBy: 'Sign by',
    signByHint: 'What has not come together by the end of that day is over.',
    confirm: 'I have read what anyone will see, and want it public.',
    go: 'Start it',
    cancel: 'Not now',
    missing: {
      title: 'Give it a name.',
      text: 'Write what is signed.',
      coalition: 'Choose the coalition.',
      named: 'Ask at least one organisation.',
      signBy: 'Choose until when one can sign: a day after today, 90 days on at the latest.',
      confirmed: 'Say first that you want it public.',
    },
  },
};
