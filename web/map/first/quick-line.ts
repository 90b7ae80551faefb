/** Whether the line is so quick that what may be wanted next can be fetched before it is. */

/** From asking for the page to its last byte, in milliseconds. */
const QUICK_MS = 380;

export function isQuickLine(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.responseEnd - entry.requestStart < QUICK_MS;
}
