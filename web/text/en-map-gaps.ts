/** English: the words of the map's panel `gaps`. */
export const enMapGaps = {
  intro: 'Choose a country to see which seats are empty there.',
};
