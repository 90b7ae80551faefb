/** What the measured page runs: a network, the hands that can draw it, and a clock for its frames. */
import { openCountry } from './opening.ts';
import { cytoscapePlain, cytoscapeTuned, forceGraph, type Hand, sigma, visNetwork } from './others.ts';
import { painter, painterWithNodes, product } from './ours.ts';
import { type Planted, plant } from './planted.ts';

const HANDS = {
  'cytoscape, plain': cytoscapePlain,
  'cytoscape, tuned': cytoscapeTuned,
  'sigma 3': sigma,
  'force-graph': forceGraph,
  'vis-network': visNetwork,
  painter,
  'painter, all nodes in cytoscape': painterWithNodes,
  'the map as it is': product,
} satisfies Record<string, Hand>;

export type HandName = keyof typeof HANDS;

let planted: Planted | null = null;
let times: number[] = [];
let isTiming = false;

const bench = {
  plant: (nodeCount: number, edgeCount: number) => {
    planted = plant(nodeCount, edgeCount);
  },
  draw: (name: HandName) => {
    const container = document.getElementById('picture');
    if (planted && container) HANDS[name](container, planted);
  },
  /** Resolves on the second frame from now. */
  framesFromNow: () =>
    new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  startFrames: () => {
    times = [];
    isTiming = true;
    const onFrame = (time: number) => {
      times.push(time);
      if (isTiming) requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  },
  endFrames: () => {
    isTiming = false;
    return times;
  },
  openCountry,
};

declare global {
  var mapBench: typeof bench;
}

globalThis.mapBench = bench;
