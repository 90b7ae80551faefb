/** English: the words of the map's panel `path`. */
export const enMapPath = {
  intro: 'Choose two organisations to see how one could reach the other.',
};
