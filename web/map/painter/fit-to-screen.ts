/** Gives a canvas as many pixels as the screen has for it. */

/** @returns how many there are per CSS pixel. */
export function fitToScreen(canvas: HTMLCanvasElement): number {
  const scale = devicePixelRatio;
  const [width, height] = [Math.round(canvas.clientWidth * scale), Math.round(canvas.clientHeight * scale)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return scale;
}
