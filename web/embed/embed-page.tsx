/** The map as a part of another site: read only, what is public, and the same as a list below it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { viewFromFragment } from '#core/map-view/view.ts';
import type { Answer } from '../api.ts';
import type { MapNetwork } from '../map/map-network.ts';
import { embedText } from '../text/embed-text.ts';
import { Button } from '../ui/button.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import type { KeptView } from '../views-api.ts';
import { askedIn } from './asked-view.ts';
import { EmbedMap } from './embed-map.tsx';
import { publicNetwork, publicView } from './public-facts.ts';
import './embed-page.css';

type Shown = { network: MapNetwork; view: KeptView | null; isGone: boolean };

export function EmbedPage() {
  const hash = useHash();
  const [shown, setShown] = useState<Answer<Shown> | null>(null);
  const { viewId, fragment } = askedIn(hash);
  const ask = () => {
    setShown(null);
    void factsFor(viewId).then(setShown);
  };
  useEffect(ask, [viewId]);
  if (shown === null) {
    return (
      <p class="embed-page_waiting" role="status">
        {embedText.loading}
      </p>
    );
  }
  if (!shown.ok) return <ProblemNote problem={shown.problem} retry={ask} />;
  return <Steps {...shown.value} fragment={fragment} key={viewId} />;
}

async function factsFor(viewId: string | null): Promise<Answer<Shown>> {
  const [network, view] = await Promise.all([publicNetwork(), viewId === null ? null : publicView(viewId)]);
  if (!network.ok) return network;
  const found = view?.ok ? view.value : null;
  return { ok: true, value: { network: network.value, view: found, isGone: view !== null && found === null } };
}

function Steps({ network, view, isGone, fragment }: Shown & { fragment: string }) {
  const [place, setPlace] = useState(0);
  const head = useRef<HTMLHeadingElement>(null);
  // At either end of a story, the button that led there is gone.
  useEffect(() => {
    if (place > 0 && document.activeElement === document.body) head.current?.focus({ preventScroll: true });
  }, [place]);
  const step = view?.steps[place];
  const shown = step?.fragment ?? fragment;
  const count = view?.steps.length ?? 0;
  return (
    <main class="embed-page">
      <header class="embed-page_head">
        <h1 class="embed-page_title" ref={head} tabIndex={-1}>
          {view?.title ?? embedText.title}
        </h1>
        <p class="embed-page_what">{isGone ? embedText.gone : view?.note || embedText.what}</p>
      </header>
      {step ? (
        <div class="embed-page_step" role="status">
          {step.title === '' ? null : <h2 class="embed-page_heading">{step.title}</h2>}
          {step.text === '' ? null : <p class="embed-page_text">{step.text}</p>}
        </div>
      ) : null}
      {count > 1 ? (
        <div class="embed-page_ways">
          {place > 0 ? <Button onClick={() => setPlace(place - 1)}>{embedText.previous}</Button> : null}
          {place < count - 1 ? (
            <Button weight="main" onClick={() => setPlace(place + 1)}>
              {embedText.next}
            </Button>
          ) : null}
          <span>{embedText.place(place + 1, count)}</span>
        </div>
      ) : null}
      <EmbedMap network={network} view={viewFromFragment(shown)} key={shown} />
      <footer class="embed-page_foot">
        <a href={shown === '' ? '/map' : `/map#${shown}`} target="_blank" rel="noopener">
          {embedText.whole}
          <span class="only-spoken"> {embedText.newTab}</span>
        </a>
        <span>Solidarity Atlas</span>
      </footer>
    </main>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
