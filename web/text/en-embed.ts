/** English: the words of the map as a part of another site. */
export const enEmbed = {
  title: 'Map of the network',
  loading: 'Loading the map',
  what: 'What is public of this network.',
  gone: 'The view that this page asks for is not there, or not open to anyone. Here is the whole map.',
  whole: 'Open the whole map',
  newTab: 'in a new tab',
  move: 'Move around in the map',
  moveHint: 'Until then, scrolling moves the page.',
  list: 'The same as a list',
  previous: 'Back',
  next: 'Next',
  place: (n: number, all: number) => `${n} of ${all}`,
  retry: 'Try again',
};
