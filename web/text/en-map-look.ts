/** English: the words of the map's panel `look`, each choice with what it shows. */
import type { ColourBy, SizeBy, ValueKind, WidthBy } from '#core/map-view/view.ts';

type Said = { label: string; sentence: string };

export const enMapLook = {
  colour: 'Colour',
  colours: {
    sector: { label: 'Sector', sentence: 'The first field of work that a member names. Its shape says the same.' },
    community: {
      label: 'Community',
      sentence: 'Groups with more ties among themselves than to others. A way of looking, not a fact.',
    },
    kind: {
      label: 'Kind of organisation',
      sentence: 'Whether it is a local group, a national or an international one, …',
    },
    standing: { label: 'Standing', sentence: 'Whether it is a member, or listed from public facts.' },
    region: { label: 'Part of the world', sentence: 'Where it is present; several colours count as one.' },
    freshness: { label: 'Last confirmed', sentence: 'Whether anybody said within a year that its entry is right.' },
    ties: { label: 'Number of ties', sentence: 'From pale to strong, the more members it has ties to.' },
    capacities: { label: 'Number of capacities', sentence: 'From pale to strong, the more it says it can do.' },
  } satisfies Record<ColourBy, Said>,

  size: 'Size',
  sizes: {
    weight: { label: 'As usual', sentence: 'Grows with ties and with every place beyond the first.' },
    same: { label: 'All the same', sentence: 'Nobody stands out by size.' },
    ties: { label: 'Number of ties', sentence: 'The area grows with the members it has ties to.' },
    betweenness: {
      label: 'Lying between others',
      sentence: 'The area grows with the shortest ways between others that lead through it.',
    },
    capacities: { label: 'Number of capacities', sentence: 'The area grows with what it says it can do.' },
    countries: { label: 'Number of countries', sentence: 'The area grows with the countries where it is present.' },
  } satisfies Record<SizeBy, Said>,

  width: 'Width of ties',
  widths: {
    same: { label: 'All the same', sentence: 'A tie is a tie.' },
    kinds: { label: 'Kinds of tie', sentence: 'Wider where two members are tied in more than one way.' },
    age: { label: 'How long it has lasted', sentence: 'Wider the longer ago it began, where that is stated.' },
  } satisfies Record<WidthBy, Said>,

  nodes: 'Drawn beside the members',
  nodesHint: 'What several members share becomes a mark of its own, with lines to them.',
  values: {
    capacity: { label: 'Capacities', sentence: 'Solid lines: offers it. Dashed lines: looks for it.' },
    country: { label: 'Countries', sentence: 'Lines to where a member is present.' },
    coalition: { label: 'Coalitions', sentence: 'Lines to the coalitions that a member is in.' },
    network: { label: 'Other networks', sentence: 'Lines to the networks that a member belongs to.' },
  } satisfies Record<ValueKind, Said>,

  more: 'Drawn around and between them',
  hulls: { label: 'Outlines of coalitions', sentence: 'A soft outline around the members of each coalition.' },
  ghosts: { label: 'Empty seats', sentence: 'A dashed ring where a country lacks a capacity.' },
  usual: 'Back to the usual look',
};
