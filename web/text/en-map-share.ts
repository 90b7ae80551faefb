/** English: the words of the map's panel `share`. */
export const enMapShare = {
  intro: 'Take what you see with you.',
};
