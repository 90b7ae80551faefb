/** How elements look, in the colours of the page. Straight opaque lines and no labels: curves and text cost time. */
import type { StylesheetJsonBlock } from 'cytoscape';
import type { Sector } from '#core/vocabulary.ts';
import { SECTOR_SHAPES } from '../parts/sector-shapes.ts';
import type { Palette } from './palette.ts';

export function styleOf(palette: Palette): StylesheetJsonBlock[] {
  return [
    ...baseStyle(),
    ...groupStyle(palette),
    ...memberStyle(palette),
    ...edgeStyle(palette),
    ...focusStyle(palette),
  ];
}

/** No grey spot where the ground is pressed. The types ask for all of these or none. */
const WITHOUT_INDICATORS = {
  'active-bg-color': 'black',
  'active-bg-opacity': 0,
  'active-bg-size': 0,
  'selection-box-color': 'black',
  'selection-box-border-color': 'black',
  'selection-box-border-width': 0,
  'selection-box-opacity': 0,
  'outside-texture-bg-color': 'black',
  'outside-texture-bg-opacity': 0,
} as const;

function baseStyle(): StylesheetJsonBlock[] {
  return [
    { selector: 'core', style: WITHOUT_INDICATORS },
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'overlay-opacity': 0 } },
    { selector: 'edge', style: { 'curve-style': 'straight', 'overlay-opacity': 0, events: 'no' } },
  ];
}

/** Countries and the like are discs under everything else; capacities, and countries with nobody inside, small knots. */
function groupStyle({ disc, discLit, discEdge, discFaded, line, lineStrong, accent }: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: '.group',
      style: { 'background-color': disc, 'border-width': 1, 'border-color': discEdge, 'z-compound-depth': 'bottom' },
    },
    { selector: '.group.is-outside, .group.is-unstated, .group.is-untied', style: { 'border-style': 'dashed' } },
    { selector: '.group.is-faded', style: { 'background-color': discFaded, 'border-color': line } },
    { selector: '.group.is-lit', style: { 'background-color': discLit, 'border-color': accent } },
    {
      selector: '.group.is-mark',
      style: { 'background-color': lineStrong, 'border-width': 0, 'z-compound-depth': 'auto' },
    },
    // Hollow, so that it is not taken for a member whose sector is not stated.
    {
      selector: '.group.is-country.is-mark',
      style: { 'background-color': disc, 'border-width': 2, 'border-color': lineStrong },
    },
    { selector: '.group.is-mark.is-faded', style: { 'background-color': line } },
    { selector: '.group.is-mark.is-lit', style: { 'background-color': accent } },
  ];
}

function memberStyle({ sectors, outline, outlineFaded }: Palette): StylesheetJsonBlock[] {
  const fills = [...sectors].flatMap(([sector, { fill, faded }]): StylesheetJsonBlock[] => [
    { selector: `.member.is-${sector}`, style: { shape: shapeOf(sector), 'background-color': fill } },
    { selector: `.member.is-${sector}.is-faded`, style: { 'background-color': faded } },
  ]);
  return [
    { selector: '.member', style: { 'border-width': 1.25, 'border-color': outline, 'z-index': 1 } },
    ...fills,
    { selector: '.member.is-faded', style: { 'border-color': outlineFaded, 'z-index': 0 } },
    { selector: '.member.is-lit', style: { 'border-width': 1.75, 'z-index': 2 } },
  ];
}

function shapeOf(sector: Sector | 'none') {
  return sector === 'none' ? 'ellipse' : SECTOR_SHAPES[sector];
}

function edgeStyle({ line, lineFaded, lineLit, tie, ink }: Palette): StylesheetJsonBlock[] {
  return [
    { selector: 'edge', style: { width: 1, 'line-color': line } },
    { selector: 'edge.is-lit', style: { 'line-color': lineLit, 'z-index': 1 } },
    {
      selector: '.tie',
      style: { width: 2, 'line-color': tie, 'target-arrow-color': tie, 'source-arrow-color': tie, 'arrow-scale': 0.8 },
    },
    { selector: '.tie.is-a-to-b', style: { 'target-arrow-shape': 'triangle' } },
    { selector: '.tie.is-b-to-a', style: { 'source-arrow-shape': 'triangle' } },
    {
      selector: '.tie.is-lit',
      style: { width: 2.5, 'line-color': ink, 'target-arrow-color': ink, 'source-arrow-color': ink },
    },
    {
      selector: 'edge.is-faded',
      style: { 'line-color': lineFaded, 'target-arrow-color': lineFaded, 'source-arrow-color': lineFaded },
    },
  ];
}

function focusStyle({ accent }: Palette): StylesheetJsonBlock[] {
  return [
    { selector: '.group.is-focus', style: { 'border-color': accent, 'border-width': 3 } },
    {
      selector: '.member.is-focus',
      style: {
        'z-index': 3,
        'underlay-color': accent,
        'underlay-opacity': 1,
        'underlay-padding': 4,
        'underlay-shape': 'ellipse',
      },
    },
  ];
}
