/** English: the words of the map's panel `time`. */
export const enMapTime = {
  intro: 'See the ties as they were at a time.',
};
