/** Brings what cytoscape draws in line with the elements that should be there; never the other way round. */
import type { Core, ElementDefinition } from 'cytoscape';

/** Touches only what is not as it was at the last call: a changed class costs a restyle. */
export function createSync(cy: Core): (elements: readonly ElementDefinition[]) => void {
  let drawnById = new Map<string, ElementDefinition>();
  return (elements) => {
    const wantedById = new Map(elements.map((element) => [element.data.id ?? '', element]));
    cy.batch(() => {
      for (const id of drawnById.keys()) if (!wantedById.has(id)) cy.getElementById(id).remove();
      const missing: ElementDefinition[] = [];
      for (const [id, wanted] of wantedById) {
        const drawn = drawnById.get(id);
        if (drawn) change(cy, id, drawn, wanted);
        else missing.push(wanted);
      }
      cy.add(missing);
    });
    drawnById = wantedById;
  };
}

function change(cy: Core, id: string, drawn: ElementDefinition, wanted: ElementDefinition): void {
  if (String(drawn.classes) !== String(wanted.classes)) cy.getElementById(id).classes(classesOf(wanted));
  if (wanted.group !== 'nodes' || isSamePlace(drawn, wanted)) return;
  const node = cy.getElementById(id);
  node.data('size', wanted.data['size']);
  if (wanted.position) node.position({ ...wanted.position });
}

function isSamePlace(one: ElementDefinition, other: ElementDefinition): boolean {
  return (
    one.position?.x === other.position?.x &&
    one.position?.y === other.position?.y &&
    one.data['size'] === other.data['size']
  );
}

function classesOf({ classes }: ElementDefinition): string[] {
  return Array.isArray(classes) ? classes : [];
}
