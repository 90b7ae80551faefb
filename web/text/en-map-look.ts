/** English: the words of the map's panel `look`. */
export const enMapLook = {
  intro: 'Choose what colours, sizes and lines stand for.',
};
