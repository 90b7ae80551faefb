/** A node on its way under the hand. */
import { type Camera, inPicture, type Point } from './camera.ts';
import { type Drawing, without } from './drawing.ts';
import type { Picture } from './label-layer.ts';
import type { Layout } from './layout/layout.ts';

/** It and its lines are not painted meanwhile; cytoscape draws them. */
type Carried = { id: string; backdrop: Drawing; layout: Layout };

type CarryingParts = {
  shown: () => { picture: Picture; drawing: Drawing } | null;
  /** Has cytoscape hold a node. @returns the ids of all that it holds. */
  hold: (id: string) => ReadonlySet<string> | null;
  onChange: () => void;
  /** It was put down where it is. */
  onPut: (id: string, to: Point) => void;
  /** It was let go of before it moved. */
  onLeft: () => void;
};

/** Dragging with a mouse or a pen, which cytoscape reports. */
export function createCarrying({ shown, hold, onChange, onPut, onLeft }: CarryingParts) {
  let carried: Carried | null = null;

  return {
    now: () => carried,
    grab(id: string): void {
      const before = shown();
      if (!before) return;
      const { drawing, picture } = before;
      const held = hold(id);
      const lines = drawing.lines.filter(({ source, target }) => source === id || target === id);
      const moving = [id, ...lines.map((line) => line.id).filter((lineId) => held?.has(lineId))];
      carried = { id, backdrop: without(drawing, new Set(moving)), layout: picture.layout };
      onChange();
    },
    drag(id: string, to: Point): void {
      const layout = shown()?.picture.layout;
      const spot = layout?.get(id);
      if (!layout || !carried || !spot) return;
      carried = { ...carried, layout: new Map(layout).set(id, { ...spot, x: to.x, y: to.y }) };
      onChange();
    },
    free(id: string, hasMoved: boolean): void {
      const to = carried?.layout.get(id);
      // Until the picture with its new place is there, it stays where it is.
      if (hasMoved && to) {
        onPut(id, to);
        return;
      }
      carried = null;
      onLeft();
    },
    forget(): void {
      carried = null;
    },
  };
}

type FingerParts = {
  /** The node under a point, if a finger may take it. */
  nodeAt: (point: Point) => string | null;
  camera: () => Camera;
  onPut: (id: string, to: Point) => void;
};

/** A finger that rests on a node picks it up and puts it down again and again on its way. */
export function createFingerCarry({ nodeAt, camera, onPut }: FingerParts) {
  let heldId: string | null = null;
  return {
    isHolding: () => heldId !== null,
    pickUp(at: Point): boolean {
      heldId = nodeAt(at);
      return heldId !== null;
    },
    to(at: Point): void {
      if (heldId !== null) onPut(heldId, inPicture(at, camera()));
    },
    putDown(): void {
      heldId = null;
    },
  };
}
