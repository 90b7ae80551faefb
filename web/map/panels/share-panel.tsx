/** Taking along what the map shows: as a link, as a picture, on paper, or as a part of another site. */
import { useEffect, useState } from 'preact/hooks';
import { fragmentOf } from '#core/map-view/view.ts';
import { embedCode, forgetSharing, makeEmbedCode, pictureWords } from '../../state/map-sharing.ts';
import { saveFile } from '../../state/save-file.ts';
import { session } from '../../state/session.ts';
import { exportText } from '../../text/export-text.ts';
import { mapShareText } from '../../text/map-share-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { Ready } from '../../ui/ready.tsx';
import { foundIn } from '../found.ts';
import type { PanelProps } from './panel-props.ts';
import { ShareFile } from './share-file.tsx';
import './share-panel.css';

const wording = mapShareText;

export function SharePanel({ network, view, scene, stage }: PanelProps) {
  useEffect(forgetSharing, []);
  const shown = fragmentOf({ ...view, panel: null });
  const { members } = foundIn(network, view, scene);
  const found = wording.found(members.length, network.members.length);
  return (
    <div class="share-panel">
      <p class="share-panel_intro">{wording.intro}</p>
      <div class="share-panel_columns">
        <CopyField label={wording.link} hint={wording.linkHint} value={addressOf('/map', shown)} isCalm />
        <section class="share-panel_part" aria-label={wording.picture}>
          <h3 class="share-panel_title">{wording.picture}</h3>
          <Ready of={session} lines={2}>
            {({ account }) => (
              <Pictures
                stage={stage}
                network={network}
                found={found}
                filter={view.q}
                seen={wording.seen[account?.role ?? 'anyone']}
              />
            )}
          </Ready>
        </section>
        <section class="share-panel_part" aria-label={exportText.onMap}>
          <h3 class="share-panel_title">{exportText.onMap}</h3>
          <p class="share-panel_hint">{exportText.onMapHint(members.length)}</p>
          <ShareFile memberIds={members.length === network.members.length ? null : members.map(({ id }) => id)} />
        </section>
        <section class="share-panel_part" aria-label={wording.embed}>
          <h3 class="share-panel_title">{wording.embed}</h3>
          <p class="share-panel_hint">{wording.embedHint}</p>
          <Embedding shown={shown} />
        </section>
      </div>
    </div>
  );
}

type PicturesProps = Pick<PanelProps, 'stage' | 'network'> & { found: string; seen: string; filter: string };

function Pictures({ stage, network, ...words }: PicturesProps) {
  const [said, setSaid] = useState('');
  const { title, note } = pictureWords(network, words);
  const save = async (kind: 'svg' | 'png') => {
    const made = kind === 'svg' ? await svgIn(stage, title, note) : await stage.png(title, note);
    if (made) saveFile(made, wording.fileName(kind));
    setSaid(made ? wording.done : wording.failed);
  };
  return (
    <>
      <p class="share-panel_hint">{wording.pictureHint(words.seen)}</p>
      <ButtonRow>
        <Button onClick={() => void save('svg')}>{wording.svg}</Button>
        <Button onClick={() => void save('png')}>{wording.png}</Button>
        <Button onClick={() => print()}>{wording.print}</Button>
      </ButtonRow>
      <p class="share-panel_hint">{wording.kinds}</p>
      <p role="status">{said}</p>
    </>
  );
}

/** Null where nothing is drawn. */
async function svgIn(stage: PanelProps['stage'], title: string, note: string): Promise<Blob | null> {
  const svg = await stage.svg(title, note);
  return svg === '' ? null : new Blob([svg], { type: 'image/svg+xml' });
}

function Embedding({ shown }: { shown: string }) {
  const made = embedCode.value;
  if (made?.of !== shown) {
    return (
      <>
        <Button onClick={() => makeEmbedCode.run(shown)}>{wording.embedGo}</Button>
        <ActionNote of={makeEmbedCode} />
      </>
    );
  }
  const code = `<iframe src="${addressOf('/embed', made.fragment)}" title="${wording.embedTitle}" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
  return <CopyField label={wording.embedLabel} hint={wording.embedCodeHint} value={code} isCalm />;
}

function addressOf(path: string, fragment: string): string {
  return `${location.origin}${path}${fragment === '' ? '' : `#${fragment}`}`;
}
