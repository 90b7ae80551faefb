/** The map itself, which moves once it was asked to, and the list that says the same. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapView } from '#core/map-view/view.ts';
import { useExtras } from '../map/extras/use-extras.ts';
import { foundIn } from '../map/found.ts';
import { MapLoader } from '../map/map-loader.tsx';
import { type MapMember, type MapNetwork, mainSector } from '../map/map-network.ts';
import { placeSentence } from '../map/place-sentence.ts';
import { planOf } from '../map/plan.ts';
import { sceneOf } from '../map/scene.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import { embedText } from '../text/embed-text.ts';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import './embed-map.css';

export function EmbedMap({ network, view: asked }: { network: MapNetwork; view: MapView }) {
  const [view, setView] = useState(asked);
  const [isMoving, setMoving] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = () => setMoving(false);
    frame.current?.addEventListener('mouseleave', stop);
    return () => frame.current?.removeEventListener('mouseleave', stop);
  }, []);
  const extras = useExtras(network, view);
  const scene = useMemo(() => sceneOf(network, view, extras), [network, view, extras]);
  const said = JSON.stringify([planOf(view, scene, {}), scene.focusId]);
  const plan = useMemo(() => planOf(view, scene, extras), [said, extras]);
  const { members } = foundIn(
    network,
    asked,
    useMemo(() => sceneOf(network, asked, extras), [network, asked, extras]),
  );
  return (
    <>
      <div class="embed-map" ref={frame}>
        <MapLoader
          network={network}
          scene={scene}
          plan={plan}
          order={members.map(({ id }) => id)}
          name={mapText.canvas}
          onFocus={(id) => setView({ ...view, focus: id === null ? [] : [{ id, depth: 1 }] })}
          onOpen={(id) => openMember(id, network)}
        />
        {isMoving ? null : (
          <button class="embed-map_cover" type="button" onClick={() => setMoving(true)}>
            <span class="embed-map_move">{embedText.move}</span>
            <span class="only-spoken"> {embedText.moveHint}</span>
          </button>
        )}
      </div>
      <List network={network} members={members} />
    </>
  );
}

const STEP = 30;

function List({ network, members }: { network: MapNetwork; members: readonly MapMember[] }) {
  const [count, setCount] = useState(STEP);
  const rest = members.length - count;
  return (
    <section class="embed-map_list" aria-label={embedText.list}>
      <h2 class="embed-map_title">{embedText.list}</h2>
      <p class="embed-map_count">{mapText.found(members.length, network.members.length)}</p>
      <ul class="embed-map_rows">
        {members.slice(0, count).map((member) => (
          <li class="embed-map_row" key={member.id}>
            <span>
              <SectorMark sector={mainSector(member)} isSpoken />
            </span>
            <span>
              <a href={`/members/${member.id}`} target="_blank" rel="noopener">
                {member.name}
              </a>
              <span class="embed-map_place"> {placeSentence(member, network)}</span>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <Button onClick={() => setCount(count + STEP)}>{text.showMore(Math.min(rest, STEP))}</Button> : null}
    </section>
  );
}

function openMember(id: string, { memberById }: MapNetwork): void {
  if (memberById.has(id)) open(`/members/${id}`, '_blank', 'noopener');
}
