/**
 * The drawing of the plain view: the whole network by country, nothing chosen. The scene and its looks draw the same, and
 * much more; this is what a phone needs before the rest of the code is there.
 */
import { SECTOR_SHAPES } from '../../parts/sector-shapes.ts';
import { groupBy } from '../../state/group-by.ts';
import type { Line, Mark } from '../drawing.ts';
import { type Group, type Grouping, groupMembers } from '../grouping.ts';
import { placeInCountries } from '../layout/by-country.ts';
import type { Layout } from '../layout/layout.ts';
import { type MapNetwork, type MapTie, mainSector } from '../map-network.ts';

/** From so many edges on, ties are drawn finer, so that they do not become one dark spot. */
const DENSE = 800;

export type FirstDrawing = {
  /** The lowest layer first, as are lines. */
  marks: readonly Mark[];
  lines: readonly Line[];
  groups: readonly Group[];
  layout: Layout;
};

export function firstDrawing(network: MapNetwork): FirstDrawing {
  const grouping = groupMembers(network, 'country');
  const layout = placeInCountries(network, grouping);
  const marks = [...groupMarks(grouping, layout), ...memberMarks(network, layout)];
  const { groups } = grouping;
  return {
    marks: marks.sort((one, other) => one.layer - other.layer),
    lines: linesOf(network, grouping, marks),
    groups,
    layout,
  };
}

function groupMarks({ groups, homesById }: Grouping, layout: Layout): Mark[] {
  return groups.flatMap(({ id, kind, memberIds }) => {
    // Where all of its members lie elsewhere, a country is a knot that lines lead to.
    const isKnot = memberIds.every((memberId) => (homesById.get(memberId) ?? []).length > 1);
    const look = isKnot
      ? ({ stroke: 'knot', strokeWidth: 2, layer: 3, dash: false } as const)
      : ({ stroke: 'disc-edge', strokeWidth: 1, layer: -1, dash: kind !== 'country' } as const);
    return markAt(id, layout, { shape: 'ellipse', fill: 'disc', ...look });
  });
}

function memberMarks({ members }: MapNetwork, layout: Layout): Mark[] {
  return members.flatMap((member) => {
    const sector = mainSector(member);
    return markAt(member.id, layout, {
      shape: sector === null ? 'ellipse' : SECTOR_SHAPES[sector],
      fill: `sector:${sector ?? 'none'}`,
      stroke: 'outline',
      strokeWidth: 1.25,
      dash: false,
      layer: 3,
    });
  });
}

type Look = Omit<Mark, 'id' | 'x' | 'y' | 'radius' | 'faded' | 'halo'>;

function markAt(id: string, layout: Layout, look: Look): Mark[] {
  const spot = layout.get(id);
  return spot ? [{ id, x: spot.x, y: spot.y, radius: spot.radius, ...look, faded: false, halo: false }] : [];
}

type LineLook = Pick<Line, 'stroke' | 'width' | 'arrowAt' | 'layer'>;

function linesOf({ members, ties }: MapNetwork, { homesById }: Grouping, marks: readonly Mark[]): Line[] {
  const markById = new Map(marks.map((mark) => [mark.id, mark]));
  const between = (id: string, source: string, target: string, look: LineLook) => {
    const [from, to] = [markById.get(source), markById.get(target)];
    return from && to ? { id, source, target, ...ends(from, to, look.arrowAt), ...look, ...PLAIN } : [];
  };
  const belongings = members.flatMap(({ id }) => {
    const homes = homesById.get(id) ?? [];
    const look = { stroke: 'line', width: 1, arrowAt: 'none', layer: 1 } as const;
    // Who has one home lies in it, and the place says so.
    return homes.length < 2 ? [] : homes.flatMap((home) => between(`${id}>${home}`, id, home, look));
  });
  const pairs = [...groupBy(ties, ({ a, b }) => `${a}-${b}`)].sort(([one], [other]) => (one < other ? -1 : 1));
  const edgeCount = members.reduce((sum, { id }) => sum + (homesById.get(id) ?? []).length, pairs.length);
  const look = edgeCount > DENSE ? ({ stroke: 'line', width: 1 } as const) : ({ stroke: 'tie', width: 2 } as const);
  const tied = pairs.flatMap(([id, held]) => {
    const [{ a, b } = { a: '', b: '' }] = held;
    return between(id, a, b, { ...look, arrowAt: arrowOf(held), layer: 2 });
  });
  return [...belongings, ...tied];
}

const PLAIN = { dash: false, faded: false, isLit: false } as const;

/** Only where all of the ties between two point one way. */
function arrowOf(ties: readonly MapTie[]): Line['arrowAt'] {
  const [way = 'both', ...others] = new Set(ties.map(({ direction }) => direction));
  if (way === 'both' || others.length > 0) return 'none';
  return way === 'a-to-b' ? 'end' : 'start';
}

/** Lines end in the middle of a mark, at the rim of a disc, and before an arrow's head. */
function ends(from: Mark, to: Mark, arrowAt: Line['arrowAt']): Pick<Line, 'x1' | 'y1' | 'x2' | 'y2'> {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const rimOf = ({ layer, radius, strokeWidth }: Mark, isPointedAt: boolean) =>
    layer < 0 || isPointedAt ? radius + strokeWidth / 2 : 0;
  const atStart = Math.min(distance, rimOf(from, arrowAt === 'start'));
  const atEnd = Math.min(distance - atStart, rimOf(to, arrowAt === 'end'));
  const [dx, dy] = [(to.x - from.x) / distance, (to.y - from.y) / distance];
  return { x1: from.x + dx * atStart, y1: from.y + dy * atStart, x2: to.x - dx * atEnd, y2: to.y - dy * atEnd };
}
