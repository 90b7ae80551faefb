/** English: the words of the map's panel `views`. */
export const enMapViews = {
  intro: 'Keep what you see under a name.',
};
