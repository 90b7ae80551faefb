/** From a scene to shapes, colours and an svg. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MapView, WHOLE_NETWORK } from '#core/map-view/view.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { inPicture, isInSight, onScreen, zoomedAt } from '../../../web/map/camera.ts';
import { fitted } from '../../../web/map/camera-fit.ts';
import { type Drawing, drawingOf, type Mark } from '../../../web/map/drawing.ts';
import { hitsIn } from '../../../web/map/hits.ts';
import { takenFrom } from '../../../web/map/instrument/taken.ts';
import type { Layout } from '../../../web/map/layout/layout.ts';
import { layoutOf } from '../../../web/map/layout/layout-of.ts';
import { svgOf } from '../../../web/map/painter/svg.ts';
import {
  CLASS_COUNT,
  type Colour,
  type Paint,
  type Palette,
  paletteFrom,
  STEP_COUNT,
} from '../../../web/map/palette.ts';
import { pinned } from '../../../web/map/pins.ts';
import { type Scene, sceneOf } from '../../../web/map/scene.ts';
import { aMapMember, aMapNetwork, aTie, generatedParts, shuffled } from './a-map-network.ts';

const PLAN = { by: 'country', values: [], ghosts: [], opened: [] } as const;

const AMBER = aMapMember('Amber', { sectors: ['humanitarian'], countries: ['KE'] });
const BRIDGE = aMapMember('Bridge', { sectors: ['media'], countries: ['KE', 'SO'] });
const QUILL = aMapMember('Quill', { countries: ['KE'], capacities: ['legal-support'] });
const NETWORK = aMapNetwork([AMBER, BRIDGE, QUILL], [aTie('amber', 'bridge', { direction: 'a-to-b', kind: 'funds' })]);

function draw(change: Partial<MapView> = {}, network = NETWORK): Drawing {
  return drawingOf(sceneOf(network, { ...WHOLE_NETWORK, ...change }), layoutOf(network, PLAN));
}

const idsOf = ({ marks, lines }: Drawing) => [...marks, ...lines].map(({ id }) => id);
const markOf = ({ marks }: Drawing, id: string): Mark | undefined => marks.find((mark) => mark.id === id);

/** The colours of the style sheet, as a browser reads them in the light or in the dark. */
function tokensIn(scheme: 'light' | 'dark'): (token: string) => Colour {
  const css = readFileSync(new URL('../../../web/styles/tokens.css', import.meta.url), 'utf8');
  return (token) => {
    const value = new RegExp(`${token}: (?:light-dark\\((#\\w+), (#\\w+)\\)|(#\\w+));`).exec(css);
    const hex = value?.[3] ?? value?.[scheme === 'light' ? 1 : 2] ?? '';
    expect(hex, token).toMatch(/^#[\da-f]{6}$/);
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return { red, green, blue };
  };
}

const PALETTES = { light: paletteFrom(tokensIn('light')), dark: paletteFrom(tokensIn('dark')) };

describe('a drawing', () => {
  it('is the same in whatever order the records come', () => {
    const parts = generatedParts('drawing', { memberCount: 60, countryCount: 5, tieCount: 90, outsideCount: 6 });
    const mixed = { ...parts, members: shuffled(parts.members, 'a'), ties: shuffled(parts.ties, 'b') };
    const view = { colour: 'region', hulls: true } as const;
    expect(draw(view, aMapNetwork(mixed.members, mixed.ties))).toEqual(
      draw(view, aMapNetwork(parts.members, parts.ties)),
    );
  });

  it('has nothing of what is hidden, nor a line to it', () => {
    const hidden = draw({ q: 'quill', rest: 'hide' });
    expect(idsOf(hidden)).toContain('quill');
    expect(JSON.stringify(hidden)).not.toMatch(/amber|bridge/);
    const layout = new Map(layoutOf(NETWORK, PLAN));
    layout.delete('bridge');
    expect(JSON.stringify(drawingOf(sceneOf(NETWORK, WHOLE_NETWORK), layout))).not.toContain('bridge');
  });

  it('points an arrow at the rim of whoever a tie leads to', () => {
    const drawing = draw();
    const [tie] = drawing.lines.filter(({ source }) => source === 'amber');
    const [from, to] = [markOf(drawing, 'amber'), markOf(drawing, 'bridge')];
    if (!tie || !from || !to) throw new Error('The tie is not drawn.');
    expect(tie).toMatchObject({ arrowAt: 'end', target: 'bridge', x1: from.x, y1: from.y });
    expect(Math.hypot(tie.x2 - to.x, tie.y2 - to.y)).toBeCloseTo(to.radius + to.strokeWidth / 2);
  });

  it('rings what is in focus, fades the rest and keeps discs under the lines', () => {
    const drawing = draw({ focus: [{ id: 'quill', depth: 1 }] });
    expect(drawing.marks.filter(({ halo }) => halo).map(({ id }) => id)).toEqual(['quill']);
    expect(drawing.marks.at(-1)?.id).toBe('quill');
    expect(markOf(drawing, 'amber')).toMatchObject({ faded: true, shape: 'rectangle', fill: 'sector:humanitarian' });
    expect(markOf(drawing, 'country:KE')?.layer).toBeLessThan(0);
  });

  it('gives each sector a shape of its own, whatever the colours say', () => {
    const members = SECTORS.map((sector) => aMapMember(sector, { sectors: [sector], countries: ['KE'] }));
    const marks = draw({ colour: 'ties' }, aMapNetwork(members)).marks.filter(({ layer }) => layer > 0);
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(SECTORS.length);
    expect(marks.every(({ fill }) => fill?.startsWith('step:'))).toBe(true);
  });

  it('has a node where the viewer put it, and all others where they were', () => {
    const layout = layoutOf(NETWORK, PLAN);
    const moved = pinned(
      layout,
      new Map([
        ['quill', { x: 400, y: -300 }],
        ['nobody', { x: 1, y: 1 }],
      ]),
    );
    expect(moved.get('quill')).toMatchObject({ x: 400, y: -300, radius: layout.get('quill')?.radius });
    expect([...moved].filter(([id, spot]) => spot !== layout.get(id)).map(([id]) => id)).toEqual(['quill']);
  });
});

describe('a palette', () => {
  const LINES: readonly Paint[] = [
    'line',
    'line-lit',
    'tie',
    'ink',
    'ink-soft',
    'accent',
    'missing',
    'knot',
    'disc-edge',
  ];
  const FILLS: readonly Paint[] = [
    ...[...SECTORS, 'none' as const].map((sector): Paint => `sector:${sector}`),
    ...Array.from({ length: CLASS_COUNT + 1 }, (_, index): Paint => `class:${index}`),
    ...Array.from({ length: STEP_COUNT }, (_, index): Paint => `step:${index}`),
  ];

  it.each(Object.entries(PALETTES))('lets lines and marks stand out from the ground in the %s', (_, palette) => {
    for (const ground of ['ground', 'disc'] as const) {
      for (const line of LINES) expect(contrast(palette, line, ground), `${line} on ${ground}`).toBeGreaterThan(3);
      for (const fill of FILLS) {
        const best = Math.max(contrast(palette, fill, ground), contrast(palette, 'outline', ground));
        expect(best, `${fill} on ${ground}`).toBeGreaterThan(3);
      }
    }
  });

  it.each(Object.entries(PALETTES))('keeps classes apart for colour-blind people too in the %s', (_, palette) => {
    const steps = Array.from({ length: STEP_COUNT - 1 }, (__, index) => [index, index + 1] as const);
    for (const vision of Object.values(VISIONS)) {
      for (let one = 0; one < CLASS_COUNT; one += 1) {
        for (let other = 0; other < one; other += 1) {
          const apart = distance(palette, `class:${one}`, `class:${other}`, vision);
          expect(apart, `classes ${other} and ${one}`).toBeGreaterThan(0.1);
        }
      }
      for (const [one, other] of steps)
        expect(distance(palette, `step:${one}`, `step:${other}`, vision), `step ${one}`).toBeGreaterThan(0.08);
    }
  });
});

describe('the picture as svg', () => {
  const NASTY = `</title><script>alert("1")</script> & 'x'\u0000\uD800`;
  const size = { width: 800, height: 600 };

  it('escapes every text and refers to nothing outside', () => {
    const hull = { id: 'h', name: NASTY, memberIds: ['amber', 'quill'], index: 2, emphasis: 'plain' } as const;
    const scene: Scene = { ...sceneOf(NETWORK, WHOLE_NETWORK), hulls: [hull] };
    const drawing = drawingOf(scene, layoutOf(NETWORK, PLAN));
    const box = { left: 5, top: 5, right: 90, bottom: 20 };
    const labels = [{ text: NASTY, box, size: 12, isHeavy: false, isFaded: false }];
    const camera = { zoom: 1, x: 400, y: 300 };
    const svg = svgOf(drawing, labels, PALETTES.light, { title: NASTY, note: NASTY }, { camera, size });
    expect(svg.match(/&lt;script&gt;alert\(&quot;1&quot;\)/g)?.length).toBeGreaterThanOrEqual(4);
    expect(svg).not.toMatch(/<script|href|url\((?!#)/);
    expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
    expect(svg.includes('\u0000') || svg.includes('\uD800')).toBe(false);
    expect(svg.match(/<(\w+)/g)?.length).toBe((svg.match(/<\/(\w+)|\/>/g) ?? []).length);
    expect(svg).toContain(PALETTES.light.colourOf('sector:humanitarian'));
  });

  it('names no coalition that lies outside of what is shown', () => {
    const around = (x: number) => [0, 40, 80].map((step) => ({ x: x + step, y: step }));
    const outline = { fill: 'hull:0', stroke: 'hull-edge:0', dash: false, faded: false } as const;
    const outlines = [
      { ...outline, id: 'one', label: 'In the picture', points: around(100) },
      { ...outline, id: 'other', label: 'Cropped away', points: around(900) },
    ];
    const drawing = { outlines, lines: [], marks: [], bounds: null };
    const svg = svgOf(drawing, [], PALETTES.light, { title: '', note: '' }, { camera: { zoom: 1, x: 0, y: 0 }, size });
    expect(svg).toContain('In the picture');
    expect(svg).not.toContain('Cropped away');
  });
});

describe('a camera', () => {
  it('keeps what lies under the pointer while it zooms, and stops at its limits', () => {
    const camera = { zoom: 0.8, x: 40, y: -20 };
    const point = { x: 310, y: 77 };
    const closer = zoomedAt(camera, 1.7, point);
    const [before, after] = [inPicture(point, camera), inPicture(point, closer)];
    expect([after.x, after.y]).toEqual([expect.closeTo(before.x), expect.closeTo(before.y)]);
    expect(zoomedAt(camera, 1e6, point).zoom).toBe(4);
    expect(zoomedAt(camera, 1e-6, point).zoom).toBe(0.03);
  });

  it('shows all of what it is fitted to', () => {
    const bounds = { left: -900, top: 10, right: 300, bottom: 250 };
    const size = { width: 320, height: 480 };
    const camera = fitted(bounds, size, { beside: 30, above: 30, closest: 2 });
    expect(isInSight(bounds, size, camera)).toBe(true);
    expect(isInSight({ ...bounds, right: 1200 }, size, camera)).toBe(false);
  });
});

describe('a tap', () => {
  const layout: Layout = new Map([
    ['country:KE', { x: 0, y: 0, radius: 100 }],
    ['country:SO', { x: 900, y: 0, radius: 6 }],
    ['amber', { x: 20, y: 0, radius: 8 }],
    ['quill', { x: 45, y: 0, radius: 8 }],
    ['bridge', { x: 500, y: 0, radius: 8 }],
  ]);
  const drawing = drawingOf(sceneOf(NETWORK, WHOLE_NETWORK), layout);
  const hits = hitsIn(drawing);
  const camera = { zoom: 0.5, x: 200, y: 200 };
  const at = (x: number, y: number, reach: number) => hits.at(onScreen({ x, y }, camera), camera, reach);

  it('means the nearest member within reach, otherwise the disc around it, otherwise nothing', () => {
    expect(at(30, 0, 14)).toBe('amber');
    expect(at(36, 0, 14)).toBe('quill');
    expect(at(20, 30, 3)).toBe('country:KE');
    expect(at(20, 30, 14)).toBe('amber');
    expect(at(500, 9, 3)).toBe('bridge');
    expect(at(500, 200, 3)).toBeNull();
  });

  it('leaves discs out of an area, and cytoscape holds the nodes in sight with what is asked for', () => {
    expect(hits.within({ left: -200, top: -50, right: 100, bottom: 50 }).toSorted()).toEqual(['amber', 'quill']);
    const sight = { left: -200, top: -200, right: 100, bottom: 200 };
    expect(
      takenFrom(drawing, sight, new Set())
        .marks.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['amber', 'quill']);
    const asked = takenFrom(drawing, sight, new Set(['amber']));
    expect(asked.marks.map(({ id }) => id)).toContain('bridge');
    expect(asked.lines.map(({ source, target }) => `${source} ${target}`)).toEqual(['amber bridge']);
  });
});

function rgb(palette: Palette, paint: Paint): number[] {
  return (palette.colourOf(paint).match(/\d+/g) ?? []).map((value) => linear(Number(value) / 255));
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** As WCAG 2 has it. */
function contrast(palette: Palette, one: Paint, other: Paint): number {
  const [lower = 0, higher = 0] = [one, other]
    .map((paint) => rgb(palette, paint))
    .map(([red = 0, green = 0, blue = 0]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .toSorted((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

/** What is left of red, green and blue: G. Machado, M. Oliveira and L. Fernandes, 2009, at full strength. */
const VISIONS = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** In Oklab (B. Ottosson, 2020), where 0.02 is just about seen. */
function distance(palette: Palette, one: Paint, other: Paint, vision: readonly number[]): number {
  const [from = [], to = []] = [one, other].map((paint) => oklab(times(vision, rgb(palette, paint))));
  return Math.hypot(...from.map((value, index) => value - (to[index] ?? 0)));
}

function times(matrix: readonly number[], [a = 0, b = 0, c = 0]: readonly number[]): number[] {
  return [0, 3, 6].map((row) => {
    const value = (matrix[row] ?? 0) * a + (matrix[row + 1] ?? 0) * b + (matrix[row + 2] ?? 0) * c;
    return Math.min(1, Math.max(0, value));
  });
}

function oklab(colour: readonly number[]): number[] {
  const cones = [
    0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
    0.6299787005,
  ];
  const opponents = [
    0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
    -0.808675766,
  ];
  const [a = 0, b = 0, c = 0] = times(cones, colour).map(Math.cbrt);
  return [0, 3, 6].map(
    (row) => (opponents[row] ?? 0) * a + (opponents[row + 1] ?? 0) * b + (opponents[row + 2] ?? 0) * c,
  );
}
