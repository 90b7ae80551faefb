/** English: the words of the map's panel `views`. */
export const enMapViews = {
  intro:
    'Keep what the map shows now under a name, or go on with a story. What is kept is the question, not the picture: whoever opens it gets the answer that they may see.',
  signedOut: 'To save views, sign in. The link under “Share” holds all that you see now, without an account.',
  signIn: 'Sign in',
  save: 'Save this view',
  saveGo: 'Save this view',
  saved: (title: string) => `“${title}” is saved.`,
  read: 'Read it as a page',
  name: 'A name for it',
  nameHint: 'Such as “Legal help in East Africa”.',
  publicLater:
    'To open it to anyone, save it for the network first, then change it on its page: there you see what anyone would see.',
  add: 'Go on with a story',
  addIntro: 'What the map shows now becomes the last step of one of your views.',
  addTo: 'Of which view',
  addTitle: 'Heading of the step',
  addText: 'What it shows',
  addGo: 'Add as a step',
  added: (title: string) => `It is now the last step of “${title}”.`,
  list: 'Views that you can open',
  none: 'None yet.',
  open: 'Open',
  openNamed: (title: string) => `Open ${title} on the map`,
  all: 'All of them, as a page',
};
