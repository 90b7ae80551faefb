/** English: the words of the drawn map itself. */

const figures = new Intl.NumberFormat('en-GB');

export const enMapStage = {
  select: 'Select an area',
  selecting: 'Draw a box around those that you want. Esc ends it.',
  selectedNobody: 'Nobody is in that box.',
  selected: (n: number, most: number) =>
    n > most
      ? `${figures.format(n)} are in that box. The first ${figures.format(most)} are in focus; the list has them.`
      : `${n === 1 ? '1 is' : `${figures.format(n)} are`} in that box, and in focus. The list has them.`,
  letGo: (n: number) => (n === 1 ? 'Let go of 1 pin' : `Let go of ${figures.format(n)} pins`),
  pinned: (name: string) => `${name} stays where you put it until this page is closed.`,
  cannotDrag: 'What it takes to drag did not load. All else on the map works.',
};
