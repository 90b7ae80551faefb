/**
 * Cytoscape, which takes over the nodes at hand so that they can be dragged. It draws what it is given where it is
 * told to; nothing is read back from it but where a node was dragged.
 */
import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape';
import { type Camera, CLOSEST, type Point } from '../camera.ts';
import { FURTHEST } from '../camera-fit.ts';
import type { Palette } from '../palette.ts';
import { edgeElement, nodeElement } from './elements.ts';
import { STYLE } from './style.ts';
import type { Taken } from './taken.ts';

export type Instrument = {
  /** Draws these and nothing else. */
  hold: (taken: Taken, palette: Palette) => void;
  /** Shows the picture as the camera does, on the next frame. */
  follow: (camera: Camera) => void;
  resize: () => void;
  end: () => void;
};

type InstrumentParts = {
  container: HTMLElement;
  /** It has just drawn a frame: what goes with it belongs into the same. */
  onRender: () => void;
  /** A node was taken hold of. */
  onGrab: (id: string) => void;
  onDrag: (id: string, to: Point) => void;
  /** It was let go of. */
  onFree: (id: string, hasMoved: boolean) => void;
};

export function createInstrument({ container, onRender, onGrab, onDrag, onFree }: InstrumentParts): Instrument {
  standInForStylesheet();
  const cy = startCytoscape(container);
  const hold = createHold(cy);
  let hasMoved = false;
  cy.on('render', onRender);
  cy.on('grab', 'node', ({ target }: EventObject) => {
    hasMoved = false;
    onGrab(target.id());
  });
  cy.on('drag', 'node', ({ target }: EventObject) => {
    hasMoved = true;
    onDrag(target.id(), { ...target.position() });
  });
  cy.on('free', 'node', ({ target }: EventObject) => onFree(target.id(), hasMoved));
  return {
    hold,
    follow: ({ zoom, x, y }) => cy.viewport({ zoom, pan: { x, y } }),
    resize: () => cy.resize(),
    end: () => cy.destroy(),
  };
}

function startCytoscape(container: HTMLElement): Core {
  return cytoscape({
    container,
    style: STYLE,
    layout: { name: 'preset' },
    minZoom: FURTHEST / 2,
    maxZoom: CLOSEST * 2,
    // Gestures of our own move and zoom, so that the page keeps its wheel and the painter its step.
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
}

type Drawn = { element: ElementDefinition; said: string };

/** Touches only what is not as it was at the last call: each change costs a restyle. */
function createHold(cy: Core): Instrument['hold'] {
  let drawnById = new Map<string, Drawn>();
  return ({ marks, lines }, palette) => {
    const elements: ElementDefinition[] = [
      ...marks.map((mark) => nodeElement(mark, palette)),
      ...lines.map((line) => edgeElement(line, palette)),
    ];
    const wantedById = new Map(
      elements.map((element) => [
        element.data.id ?? '',
        { element, said: JSON.stringify([element.data, element.classes]) },
      ]),
    );
    cy.batch(() => {
      for (const [id, { said }] of drawnById) {
        // An edge does not survive its ends, and cannot be given others.
        if (!wantedById.has(id) || wantedById.get(id)?.element.group !== drawnById.get(id)?.element.group) {
          cy.getElementById(id).remove();
        } else if (wantedById.get(id)?.said !== said) change(cy, wantedById.get(id)?.element);
      }
      for (const { element } of wantedById.values()) place(cy, element);
      cy.add([...wantedById.values()].filter(({ element }) => isMissing(cy, element)).map(({ element }) => element));
    });
    drawnById = wantedById;
  };
}

function isMissing(cy: Core, { data }: ElementDefinition): boolean {
  return cy.getElementById(data.id ?? '').empty();
}

function change(cy: Core, wanted: ElementDefinition | undefined): void {
  if (!wanted) return;
  const element = cy.getElementById(wanted.data.id ?? '');
  const { id: _id, source: _source, target: _target, ...data } = wanted.data;
  element.data(data);
  element.classes(Array.isArray(wanted.classes) ? wanted.classes : []);
}

function place(cy: Core, { data, position }: ElementDefinition): void {
  if (!position) return;
  const node = cy.getElementById(data.id ?? '');
  if (node.empty()) return;
  const { x, y } = node.position();
  if (x !== position.x || y !== position.y) node.position({ ...position });
}

/**
 * Cytoscape adds a style sheet to the page unless something with this id is there, and the page's
 * Content-Security-Policy does not allow one. Its one rule is in map.css.
 */
function standInForStylesheet(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const mark = document.createElement('meta');
  mark.id = id;
  document.head.append(mark);
}
