/** English: the words of the query box and the key before anybody uses them; `en-map-ask.ts` has the others. */
export const enMapBox = {
  label: 'Search or filter',
  placeholder: 'A name, or sector:media',
  hint: 'Names, and terms such as sector:media, country:KE or -stale. Suggestions come while you type; arrow keys choose one, Enter takes it.',
  clear: 'Clear the search',
  legend: (colour: string) => `Key: colour by ${colour}`,
};
