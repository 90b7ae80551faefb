/** One step of a story as it stands on a page: a still picture, and the same as a short list. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { viewFromFragment } from '#core/map-view/view.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import { viewsText } from '../text/views-text.ts';
import { useExtras } from './extras/use-extras.ts';
import { foundIn } from './found.ts';
import type { LayoutPlan } from './layout/layout.ts';
import { useLayout } from './layout/use-layout.ts';
import { type MapMember, type MapNetwork, mainSector } from './map-network.ts';
import { onColourChange } from './page-palette.ts';
import { placeSentence } from './place-sentence.ts';
import { planOf } from './plan.ts';
import { type Scene, sceneOf } from './scene.ts';
import { stillPicture } from './still-picture.ts';
import './step-picture.css';

const MOST_NAMES = 12;
/** They stand on the page already. */
const NO_WORDS = { title: '', note: '' };

type StepPictureProps = { network: MapNetwork; fragment: string; title: string };

export function StepPicture({ network, fragment, title }: StepPictureProps) {
  const view = useMemo(() => viewFromFragment(fragment), [fragment]);
  const extras = useExtras(network, view);
  const scene = useMemo(() => sceneOf(network, view, extras), [network, view, extras]);
  const plan = useMemo(() => planOf(view, scene, extras), [view, scene, extras]);
  return (
    <div class="step-picture">
      <Picture network={network} scene={scene} plan={plan} title={title} />
      <Names network={network} members={foundIn(network, view, scene).members} />
    </div>
  );
}

function Picture({
  network,
  scene,
  plan,
  title,
}: {
  network: MapNetwork;
  scene: Scene;
  plan: LayoutPlan;
  title: string;
}) {
  const layout = useLayout(network, plan);
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  const [svg, setSvg] = useState('');
  useEffect(() => onceNear(place.current, () => setNear(true)), []);
  useEffect(() => {
    if (!isNear) return;
    const ending = new AbortController();
    const draw = () => {
      if (canvas.current) setSvg(stillPicture(canvas.current, { scene, layout, words: NO_WORDS }));
    };
    draw();
    onColourChange(ending.signal, draw);
    return () => ending.abort();
  }, [isNear, scene, layout]);
  return (
    <div class="step-picture_frame" ref={place}>
      {svg === '' ? (
        <p class="step-picture_waiting">{viewsText.drawing}</p>
      ) : (
        <img
          class="step-picture_picture"
          alt={viewsText.pictureOf(title)}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        />
      )}
      <canvas class="step-picture_measure" ref={canvas} />
    </div>
  );
}

function Names({ network, members }: { network: MapNetwork; members: readonly MapMember[] }) {
  const all = network.members.length;
  if (members.length === 0) return <p>{viewsText.nobody}</p>;
  if (members.length === all) return <p>{viewsText.whole(all)}</p>;
  const rest = members.length - MOST_NAMES;
  return (
    <div class="step-picture_names">
      <p>{viewsText.shown(members.length, all)}</p>
      <ul class="step-picture_list">
        {members.slice(0, MOST_NAMES).map((member) => (
          <li class="step-picture_row" key={member.id}>
            <span class="step-picture_mark">
              <SectorMark sector={mainSector(member)} isSpoken />
            </span>
            <span>
              <a href={`/members/${member.id}`}>{member.name}</a>
              <span class="step-picture_place"> {placeSentence(member, network)}</span>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p class="step-picture_rest">{viewsText.more(rest)}</p> : null}
    </div>
  );
}

/** Calls once the place is about to come into view, or is printed. */
function onceNear(place: Element | null, call: () => void): (() => void) | undefined {
  if (place === null) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      end();
      call();
    },
    { rootMargin: '100% 0px' },
  );
  observer.observe(place);
  addEventListener('beforeprint', call);
  const end = () => {
    observer.disconnect();
    removeEventListener('beforeprint', call);
  };
  return end;
}
