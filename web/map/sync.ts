/** Brings what cytoscape draws in line with the elements that should be there; never the other way round. */
import type { Core, ElementDefinition } from 'cytoscape';

export function syncElements(cy: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Map(elements.map((element) => [idOf(element), element]));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const missing: ElementDefinition[] = [];
    for (const [id, element] of wanted) {
      const drawn = cy.getElementById(id);
      if (drawn.empty()) {
        missing.push(element);
        continue;
      }
      drawn.classes(classesOf(element));
      if (element.group !== 'nodes') continue;
      drawn.data('size', element.data['size']);
      if (element.position) drawn.position(element.position);
    }
    cy.add(missing);
  });
}

function idOf({ data }: ElementDefinition): string {
  return data.id ?? '';
}

function classesOf({ classes }: ElementDefinition): string[] {
  return Array.isArray(classes) ? classes : [];
}
