/** Keys of GraphML and the values of what has them. */
import type { XmlElement } from '../../files/xml.ts';
import { checkCell, placeColumn } from '../graph-book/graph-book.ts';
import { type DeclaredColumn, declared, placeOfColumn } from '../graph-book/growing-sheet.ts';
import { CLASSES, fill, type Graphml, isDirection, sheetOf } from './graphml-state.ts';

export function readWords(graphml: Graphml, words: string): void {
  const within = graphml.drawn.at(-1);
  if (graphml.isDefault) for (const column of graphml.declaring) readDefault(graphml, column, words);
  if (graphml.key === null) return;
  if (within === undefined) graphml.words += words;
  else if (within === 'NodeLabel' || within === 'EdgeLabel') readLabel(graphml, words.trim());
}

function readDefault({ graph }: Graphml, column: DeclaredColumn, words: string): void {
  column.fallback = words;
  checkCell(graph, words, null, column.title);
}

/** The first one is what it is called; others stand around it. */
function readLabel(graphml: Graphml, label: string): void {
  const item = graphml.open.at(-1);
  if (item === undefined || item.class === 'graph' || label === '') return;
  const place = placeOfColumn(sheetOf(graphml.graph, item.class), 'label');
  if (item.row?.cells[place] === undefined) fill(graphml, [['label', label]]);
}

export function declareColumns({ graph, columns, declaring }: Graphml, { attributes, line }: XmlElement): void {
  const id = attributes.get('id');
  const of = attributes.get('for') ?? 'all';
  // What only a drawing program understands has no name.
  const title = attributes.get('attr.name') ?? (attributes.has('yfiles.type') ? undefined : id);
  if (id === undefined || title === undefined) return;
  for (const each of CLASSES.filter((one) => of === one || of === 'all')) {
    const column = { title, fallback: '' };
    columns[each].set(declared(id), column);
    if (!isDirection(each, column)) placeColumn(graph, sheetOf(graph, each), declared(id), line);
    declaring.push(column);
  }
}

export function openDefault(graphml: Graphml): void {
  graphml.isDefault = true;
}

export function openData(graphml: Graphml, { attributes }: XmlElement): void {
  graphml.key = declared(attributes.get('key') ?? '');
  graphml.words = '';
}

export function closeData(graphml: Graphml): void {
  const { key, words, open, columns } = graphml;
  graphml.key = null;
  const within = open.at(-1)?.class ?? 'graph';
  if (key === null || within === 'graph') return;
  const column = columns[within].get(key);
  // What was drawn leaves blanks between its tags.
  if (column === undefined && words.trim() === '') return;
  fill(graphml, [[isDirection(within, column) ? 'direction' : key, words]]);
}
