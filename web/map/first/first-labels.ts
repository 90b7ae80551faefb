/** The names of the discs on the first picture, where they do not stand on each other. */
import { type Box, overlap } from '../boxes.ts';
import type { Camera } from '../camera.ts';
import { groupLabels } from '../group-names.ts';
import type { Palette } from '../palette.ts';
import type { GroupNode } from '../scene.ts';
import type { FirstPicture } from './first-scene.ts';

const SIZE = 13;
const ABOVE = 4;
const RIM = 3.5;

/** @param width of the canvas, in pixels. */
export function paintFirstLabels(
  brush: CanvasRenderingContext2D,
  { scene, layout }: FirstPicture,
  camera: Camera,
  palette: Palette,
  width: number,
): void {
  brush.font = `600 ${SIZE}px ${getComputedStyle(brush.canvas).fontFamily}`;
  brush.textAlign = 'center';
  brush.lineJoin = 'round';
  brush.lineWidth = RIM;
  brush.strokeStyle = palette.colourOf('ground');
  brush.fillStyle = palette.colourOf('ink');
  const taken: Box[] = [];
  const groups = scene.nodes.flatMap((node) => (isGroup(node) ? node : []));
  for (const group of groups.toSorted((one, other) => other.memberCount - one.memberCount)) {
    const spot = layout.get(group.id);
    if (!spot) continue;
    const [x, y] = [spot.x * camera.zoom + camera.x, (spot.y - spot.radius) * camera.zoom + camera.y - ABOVE];
    for (const words of groupLabels(group)) {
      const half = brush.measureText(words).width / 2;
      const box = { left: x - half, top: y - SIZE, right: x + half, bottom: y };
      if (box.left < 0 || box.right > width || box.top < 0 || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      brush.strokeText(words, x, y);
      brush.fillText(words, x, y);
      break;
    }
  }
}

function isGroup(node: FirstPicture['scene']['nodes'][number]): node is GroupNode {
  return 'moreCount' in node;
}
