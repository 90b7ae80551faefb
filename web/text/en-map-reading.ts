/** English: the words of the map's panel `reading`. */
export const enMapReading = {
  intro: 'What the shape of the network says.',
};
