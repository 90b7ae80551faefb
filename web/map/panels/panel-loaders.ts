/** Which code each panel is; it comes when the panel is opened. */
import type { ComponentType } from 'preact';
import type { PanelName } from '#core/map-view/view.ts';
import type { PanelProps } from './panel-props.ts';

export const PANEL_LOADERS: Readonly<Record<PanelName, () => Promise<ComponentType<PanelProps>>>> = {
  filter: async () => (await import('./filter-panel.tsx')).FilterPanel,
  look: async () => (await import('./look-panel.tsx')).LookPanel,
  path: async () => (await import('./path-panel.tsx')).PathPanel,
  compare: async () => (await import('./compare-panel.tsx')).ComparePanel,
  time: async () => (await import('./time-panel.tsx')).TimePanel,
  reading: async () => (await import('./reading-panel.tsx')).ReadingPanel,
  gaps: async () => (await import('./gaps-panel.tsx')).GapsPanel,
  views: async () => (await import('./views-panel.tsx')).ViewsPanel,
  share: async () => (await import('./share-panel.tsx')).SharePanel,
};
