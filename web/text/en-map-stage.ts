/** English: the words of the drawn map itself. */

const figures = new Intl.NumberFormat('en-GB');

export const enMapStage = {
  select: 'Select an area',
  selecting: 'Draw a box around those that you want. Esc ends it.',
  selectedNobody: 'Nobody is in that box.',
  letGo: (n: number) => (n === 1 ? 'Let go of 1 pin' : `Let go of ${figures.format(n)} pins`),
  cannotDrag: 'What it takes to drag did not load. All else on the map works.',
};
