/** The smallest cover by HiGHS, a general solver of integer programs, in WebAssembly. */
import loadHighs, { type ModelData } from 'highs';
import type { SizedProblem } from '#core/coalition/cover/smallest-cover.ts';

export type HighsAnswer = { size: number; isOptimal: boolean; lowerBound: number; ms: number };

/** Loads the module once and solves one problem, so that what is measured is warm. */
export async function loadWarmHighs(secondsAtMost: number) {
  const highs = await loadHighs();
  solve({ demand: [1], columns: [{ rows: [0], penalty: 0 }] });
  return solve;

  /** Reading the model in is not counted. */
  function solve(problem: SizedProblem): HighsAnswer {
    return highs.withModel(modelOf(problem), (model) => {
      model.options.set({ output_flag: false, time_limit: secondsAtMost, mip_rel_gap: 0, mip_abs_gap: 0.99 });
      const start = performance.now();
      model.run();
      const ms = performance.now() - start;
      const isOptimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
      const lowerBound = Math.ceil(Number(model.info.get('mip_dual_bound')) - 1e-6);
      return { size: Math.round(model.getObjectiveValue()), isOptimal, lowerBound, ms };
    });
  }
}

function modelOf({ demand, columns, caps = [] }: SizedProblem): ModelData {
  const capRows = columns.map((): number[] => []);
  for (const [cap, { columns: places }] of caps.entries()) {
    for (const place of places) capRows[place]?.push(demand.length + cap);
  }
  const lists = columns.map(({ rows }, place) => [...rows, ...(capRows[place] ?? [])]);
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  const indices = lists.flat();
  const all = (value: number) => new Array<number>(columns.length).fill(value);
  const numRows = demand.length + caps.length;
  const values = new Array<number>(indices.length).fill(1);
  return {
    numCols: columns.length,
    numRows,
    colCost: all(1),
    colLower: all(0),
    colUpper: all(1),
    rowLower: [...demand, ...caps.map(() => 0)],
    rowUpper: [...demand.map(() => Number.POSITIVE_INFINITY), ...caps.map(({ most }) => most)],
    matrix: { format: 'csc', numRows, numCols: columns.length, starts, indices, values },
    integrality: new Int32Array(columns.length).fill(1),
  };
}
