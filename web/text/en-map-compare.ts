/** English: the words of the map's panel `compare`. */
export const enMapCompare = {
  intro: 'Choose two organisations to compare.',
};
