/** English: the words of the drawn map itself. */

const figures = new Intl.NumberFormat('en-GB');

export const enMapStage = {
  select: 'Select an area',
  selecting: 'Draw a box around those that you want. Its button or Esc ends that.',
  move: 'Move it',
  moving: 'Arrow keys move it, and so do the arrows on the map. Its button or Esc ends that.',
  moveTo: { up: 'Move it up', down: 'Move it down', left: 'Move it left', right: 'Move it right' },
  moved: { up: 'Moved up.', down: 'Moved down.', left: 'Moved left.', right: 'Moved right.' },
  nothingToMove: 'Choose what to move first.',
  selectedNobody: 'Nobody is in that box.',
  letGo: (n: number) => (n === 1 ? 'Let go of 1 pin' : `Let go of ${figures.format(n)} pins`),
  cannotDrag: 'What it takes to drag did not load. All else on the map works.',
};
