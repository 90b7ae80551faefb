/** What kind of device this seems to be, to propose a name for it. Worked out here and sent only as that name. */
export type DeviceKind = 'iphone' | 'ipad' | 'android' | 'windows' | 'mac' | 'linux' | 'other';

/** In this order: some name a second system to be taken for it. */
const SIGNS: readonly (readonly [RegExp, DeviceKind])[] = [
  [/iPhone/, 'iphone'],
  [/iPad/, 'ipad'],
  [/Android/, 'android'],
  [/Windows/, 'windows'],
  [/Macintosh/, 'mac'],
  [/Linux|X11/, 'linux'],
];

export function deviceKindOf(userAgent: string): DeviceKind {
  return SIGNS.find(([sign]) => sign.test(userAgent))?.[1] ?? 'other';
}
