/** English: the words of saved views of the map, and of stories. */
import type { ViewLevel } from '#core/views/limits.ts';
import { count, organisations } from './en-sentences.ts';

const steps = (n: number) => count(n, 'step', 'steps');

export const enViews = {
  title: 'Saved views and stories',
  lead: 'Places on the map that somebody marked, and stories that lead through several of them. Each shows what you may see yourself, and nothing more.',
  toMap: 'Open the map',
  none: 'None yet',
  noneText: [
    'No view is open to you. To save one, open the map, filter or focus it until it shows what you mean, and choose “Views” above it.',
  ],
  own: 'Yours',
  others: 'Of others',
  all: 'Open to you',
  steps: (n: number) => (n === 1 ? 'One view' : `A story of ${steps(n)}`),
  readers: {
    private: 'only you can open it',
    network: 'every account of the network can open it',
    public: 'anyone can open it',
  } satisfies Record<ViewLevel, string>,
  since: (day: string) => `since ${day}`,

  loading: 'A view of the map',
  step: (n: number) => `Step ${n}`,
  openStep: 'Open this on the map',
  openStepNamed: (title: string) => `Open this on the map: ${title}`,
  openStory: 'Follow it on the map',
  pictureOf: (title: string) => `Picture of the map: ${title}. The list below says the same.`,
  drawing: 'Drawing the map.',
  whole: (n: number) => `The whole network: ${organisations(n)}.`,
  shown: (n: number, all: number) => `Shows ${organisations(n)} of ${all}.`,
  nobody: 'Shows no organisation that you can see.',
  more: (n: number) => `and ${organisations(n)} more, on the map`,
  seenAs: 'What you see here is drawn from what you may see today. Somebody else may see more of it, or less.',

  change: 'Change it',
  changeTitle: 'Change this view',
  form: {
    name: 'Its title',
    note: 'A sentence or two at its top',
    noteHint: 'What this is about, and for whom.',
    stepTitle: 'Heading',
    stepText: 'What it shows',
    stepTextHint: 'Plain words. An empty line begins a paragraph.',
    up: 'Up',
    upNamed: (n: number) => `Move step ${n} up`,
    down: 'Down',
    downNamed: (n: number) => `Move step ${n} down`,
    out: 'Take out',
    outNamed: (n: number) => `Take step ${n} out`,
    outSure: 'Take this step out of the story?',
    addHint: 'To add a step, open the map, let it show what you mean, and choose “Views” above it.',
    who: 'Who can open it',
    levels: {
      private: 'Only you',
      network: 'The network',
      public: 'Anyone',
    } satisfies Record<ViewLevel, string>,
    levelSentences: {
      private:
        'Nobody else sees that there is one. Whoever runs this service could read its words: they are not sealed.',
      network:
        'Every account reads your title and words as you write them. Of the map each sees what they may see anyway: who is hidden from them is left out without a trace.',
      public:
        'Everybody on the internet reads your title and words. Of the map they see what is public. You look at that before it opens.',
    } satisfies Record<ViewLevel, string>,
    whose:
      'Whoever does not see your organisation does not see what you save for the network, and while it is hidden, nobody outside it and the coordinators does.',
    words: 'A name that you write is told to whoever can open this, even where that organisation is hidden from them.',
    save: 'Save',
    saved: 'Saved.',
    close: 'Close',
    look: 'Look at what anyone sees',
    looking: 'Asking what somebody without an account would see.',
  },
  preview: {
    title: 'This is what anyone sees',
    complete: 'All that it points at is public.',
    lacking: (n: number) =>
      n === 1
        ? 'One thing that it points at is not public and stays out of it. Say so in your words only if that may be known.'
        : `${n} things that it points at are not public and stay out of it. Say so in your words only if that may be known.`,
    stepLine: (n: number, title: string) => `${n}. ${title}`,
    asLink: 'Its map, as anyone sees it',
    publish: 'Open it to anyone',
    warning: 'Once it is open, it can be copied. Closing it again does not take a copy back.',
  },
  remove: 'Remove',
  removeNamed: (title: string) => `Remove ${title}`,
  removeSure: 'Remove it for everybody who can open it? This cannot be undone.',

  bar: {
    name: 'A story on the map',
    place: (n: number, all: number) => `${n} of ${all}`,
    previous: 'Back',
    next: 'Next',
    again: 'Show this step again',
    read: 'Read it as a page',
    close: 'Leave the story',
    gone: 'This story is not there, or it is not open to you.',
  },
};
