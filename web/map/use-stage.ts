/** The drawn map within a page's part: made when the part appears, and given each picture anew. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Point } from './camera.ts';
import { groupLabels } from './group-names.ts';
import type { Layout } from './layout/layout.ts';
import { letGoOfPins, pin, pinned, pinsIn } from './pins.ts';
import type { Scene } from './scene.ts';
import { createStage, type Stage } from './stage.ts';
import type { StageHandle } from './stage-handle.ts';

type StageUse = {
  scene: Scene;
  /** Where the nodes lie by themselves. */
  base: Layout;
  onTap: (id: string | null) => void;
  onSelect: (ids: readonly string[]) => void;
  onStage: (stage: StageHandle | null) => void;
  /** Nodes cannot be dragged. */
  onFail: () => void;
};

export function useStage({ scene, base, onTap, onSelect, onStage, onFail }: StageUse) {
  const frame = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLCanvasElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const pins = pinsIn(scene.by);
  const layout = useMemo(() => pinned(base, pins), [base, pins]);
  const calls = useLatest({
    onTap,
    onSelect,
    onFail,
    onPin: (id: string, to: Point) => pin(scene.by, id, to),
  });

  useEffect(() => {
    if (!frame.current || !ground.current || !labels.current) return;
    const created = createStage({
      frame: frame.current,
      ground: ground.current,
      labels: labels.current,
      nameGroup: groupLabels,
      onTap: (id) => calls().onTap(id),
      onSelect: (ids) => calls().onSelect(ids),
      onPin: (id, to) => calls().onPin(id, to),
      onFail: () => calls().onFail(),
    });
    setStage(created);
    return () => created.end();
  }, [calls]);
  useEffect(() => stage?.show({ scene, layout }, pins.keys()), [stage, scene, layout, pins]);
  useEffect(() => {
    onStage(stage && handleOf(stage, scene.by, pins));
    return () => onStage(null);
  }, [stage, scene.by, pins]);

  return { frame, ground, labels, stage, layout, pins };
}

function handleOf(stage: Stage, by: Scene['by'], pins: StageHandle['pins']): StageHandle {
  return {
    svg: (title, note) => stage.svg({ title, note }),
    png: (title = '', note = '') => stage.png({ title, note }),
    paper: stage.paper,
    fit: stage.fit,
    pins,
    pin: (id, to) => pin(by, id, to),
    letGo: () => letGoOfPins(by),
  };
}

/** A function that stays the same and returns the newest value. */
function useLatest<Value>(value: Value): () => Value {
  const latest = useRef(value);
  latest.current = value;
  return useCallback(() => latest.current, []);
}
