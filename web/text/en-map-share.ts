/** English: the words of the map's panel `share`. */
import type { Role } from '#core/vocabulary.ts';

const CAUTION = 'A copy cannot be taken back: it stays as it is when somebody hides later.';

export const enMapShare = {
  intro: 'Take what you see with you, as a link, a picture or a part of another site.',
  link: 'Link to this view',
  linkHint:
    'Anyone with the link can open it, and each sees what they may see. What stands after the # never leaves a browser: neither this service nor anybody on the way learns what you looked at. Whoever reads the link does.',
  picture: 'Picture',
  pictureHint: (who: string) => `It shows what you see now: the map ${who}. ${CAUTION}`,
  svg: 'Save as SVG',
  png: 'Save as PNG',
  print: 'Print',
  kinds:
    'SVG is sharp at any size and for drawing programs, PNG is for messages and slides. Print puts the picture and the list on paper.',
  failed: 'The picture could not be made. Wait until the map is drawn, or try the other kind.',
  done: 'It is with your other downloads.',
  pictureTitle: (found: string) => `Solidarity Atlas: ${found}`,
  found: (n: number, all: number) => (n === all ? `${all} organisations` : `${n} of ${all} organisations`),
  /** As what the picture was made. */
  seen: {
    anyone: 'as seen by anyone',
    reader: 'as seen by accounts of the network',
    editor: 'as seen by an editor of one of its organisations',
    coordinator: 'as seen by a coordinator',
    admin: 'as seen by an administrator',
  } satisfies Record<Role | 'anyone', string>,
  note: ({ day, seen, filter, sources }: { day: string; seen: string; filter: string; sources: string }) =>
    [`${day}, ${seen}.`, filter === '' ? '' : `Filter: ${filter}.`, sources, CAUTION]
      .filter((part) => part !== '')
      .join(' '),
  sources: (titles: string, more: number) =>
    more === 0 ? `Sources: ${titles}.` : `Sources: ${titles} and ${more} more, listed at /sources.`,
  fileName: (kind: string) => `solidarity-atlas-map.${kind}`,
  embed: 'Part of another site',
  embedHint:
    'Put this into a page of your own. It shows what is public, also to people who are signed in here, and sets no cookie. docs/embedding.md in the source says more.',
  embedGo: 'Make the code',
  embedCodeHint: 'The address in it names only what anyone may see.',
  embedLabel: 'Code for your page',
  embedTitle: 'Map of the network',
};
