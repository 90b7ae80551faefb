/** English: the words of the map's panel `filter`. */
export const enMapFilter = {
  intro: 'Choose which organisations are shown.',
};
