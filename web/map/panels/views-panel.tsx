/** Keeping what the map shows under a name, going on with a story, and the views that are there already. */
import { useEffect, useState } from 'preact/hooks';
import { fragmentOf } from '#core/map-view/view.ts';
import { MOST_STEPS } from '#core/views/limits.ts';
import type { Account } from '../../api.ts';
import { ViewRows } from '../../parts/view-list.tsx';
import { fragment, path } from '../../state/location.ts';
import {
  extendedView,
  extendView,
  forgetViewProblems,
  keptViews,
  removeView,
  savedView,
  saveView,
} from '../../state/map-views.ts';
import { signInFrom } from '../../state/return-path.ts';
import { session } from '../../state/session.ts';
import { mapViewsText } from '../../text/map-views-text.ts';
import { viewsText } from '../../text/views-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ListedView } from '../../views-api.ts';
import type { PanelProps } from './panel-props.ts';
import './views-panel.css';

export function ViewsPanel({ view }: PanelProps) {
  useEffect(forgetViewProblems, []);
  const shown = fragmentOf({ ...view, panel: null });
  return (
    <div class="views-panel">
      <p class="views-panel_intro">{mapViewsText.intro}</p>
      <div class="views-panel_columns">
        <div class="views-panel_column">
          <Ready of={session} lines={4}>
            {({ account }) => (account === null ? <SignedOut /> : <Keeping account={account} shown={shown} />)}
          </Ready>
        </div>
        <section class="views-panel_column" aria-label={mapViewsText.list}>
          <h3 class="views-panel_title">{mapViewsText.list}</h3>
          <Ready of={keptViews} lines={4}>
            {({ views }) => (views.length === 0 ? <p>{mapViewsText.none}</p> : <ViewRows views={views} step={8} />)}
          </Ready>
          <ActionNote of={removeView} />
          <a href="/views">{mapViewsText.all}</a>
        </section>
      </div>
    </div>
  );
}

function SignedOut() {
  return (
    <p>
      {mapViewsText.signedOut} <a href={signInFrom(path.value, fragment.value)}>{mapViewsText.signIn}</a>
    </p>
  );
}

function Keeping({ account, shown }: { account: Account; shown: string }) {
  return (
    <>
      <h3 class="views-panel_title">{mapViewsText.save}</h3>
      <SaveForm account={account} shown={shown} />
      <Ready of={keptViews} lines={0}>
        {({ views }) => <StoryFold views={views.filter(isExtensible)} shown={shown} />}
      </Ready>
    </>
  );
}

/** What anyone sees is changed on its page, after a look at it. */
function isExtensible({ isOwn, visibility, stepCount }: ListedView): boolean {
  return isOwn && visibility !== 'public' && stepCount < MOST_STEPS;
}

function SaveForm({ account, shown }: { account: Account; shown: string }) {
  const [title, setTitle] = useState('');
  const [visibility, setVisibility] = useState<'private' | 'network'>('private');
  const mayShare = account.role === 'coordinator' || (account.role === 'editor' && account.member !== null);
  const saved = savedView.value;
  const send = () => {
    if (title.trim() === '') return;
    saveView.run({ title, note: '', visibility, steps: [{ title: '', text: '', fragment: shown }], fingerprint: null });
  };
  return (
    <Form onSend={send}>
      <TextField
        label={mapViewsText.name}
        hint={mapViewsText.nameHint}
        type="text"
        maxLength={120}
        isRequired
        value={title}
        onInput={setTitle}
      />
      {mayShare ? <Readers chosen={visibility} onChoose={setVisibility} isEditor={account.role === 'editor'} /> : null}
      {account.role === 'coordinator' ? <p class="views-panel_hint">{mapViewsText.publicLater}</p> : null}
      <FormFoot>
        <Button type="submit">{mapViewsText.saveGo}</Button>
      </FormFoot>
      <ActionNote of={saveView} />
      {saved === null ? null : (
        <p role="status">
          {mapViewsText.saved(saved.title)} <a href={`/views/${saved.id}`}>{mapViewsText.read}</a>
        </p>
      )}
    </Form>
  );
}

type ReadersProps = {
  chosen: 'private' | 'network';
  onChoose: (chosen: 'private' | 'network') => void;
  isEditor: boolean;
};

function Readers({ chosen, onChoose, isEditor }: ReadersProps) {
  const { who, levels, levelSentences, words, whose } = viewsText.form;
  const choices = (['private', 'network'] as const).map((id) => ({
    id,
    label: levels[id],
    sentence: levelSentences[id],
  }));
  const hint = chosen === 'private' ? undefined : isEditor ? `${words} ${whose}` : words;
  return <ChoiceList title={who} hint={hint} choices={choices} chosen={chosen} onChoose={onChoose} />;
}

function StoryFold({ views, shown }: { views: readonly ListedView[]; shown: string }) {
  if (views.length === 0) return null;
  return <Fold summary={mapViewsText.add}>{() => <StoryForm views={views} shown={shown} />}</Fold>;
}

function StoryForm({ views, shown }: { views: readonly ListedView[]; shown: string }) {
  const [chosen, setChosen] = useState('');
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const id = views.find((one) => one.id === chosen)?.id ?? views[0]?.id ?? '';
  const added = extendedView.value;
  const send = () => {
    if (title.trim() !== '') extendView.run({ id, step: { title, text: words, fragment: shown } });
  };
  return (
    <Form onSend={send}>
      <p class="views-panel_hint">{mapViewsText.addIntro}</p>
      <Select
        label={mapViewsText.addTo}
        choices={views.map((one) => ({ id: one.id, label: one.title }))}
        chosen={id}
        onChoose={setChosen}
      />
      <TextField
        label={mapViewsText.addTitle}
        type="text"
        maxLength={120}
        isRequired
        value={title}
        onInput={setTitle}
      />
      <LongText
        label={mapViewsText.addText}
        hint={viewsText.form.stepTextHint}
        maxLength={4000}
        value={words}
        onInput={setWords}
      />
      <FormFoot>
        <Button type="submit">{mapViewsText.addGo}</Button>
      </FormFoot>
      <ActionNote of={extendView} />
      {added === null ? null : (
        <p role="status">
          {mapViewsText.added(added.title)} <a href={`/views/${added.id}`}>{mapViewsText.read}</a>
        </p>
      )}
    </Form>
  );
}
