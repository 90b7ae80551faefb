/** For whom a partner is sought: for the viewer's own organisation, where both directions count, or for someone else. */
import { useEffect, useState } from 'preact/hooks';
import { network } from '../state/network.ts';
import { memberOptions } from '../state/options.ts';
import { changeSearch } from '../state/partner-search.ts';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { Combobox } from '../ui/combobox.tsx';
import { Segments } from '../ui/segments.tsx';

export function PartnerForWhom({ seekerId }: { seekerId: string | null }) {
  const [isOpen, setOpen] = useState(false);
  const loaded = useResource(session);
  const own = loaded.state === 'ready' ? (loaded.value.account?.member ?? null) : null;
  const isForUs = seekerId !== null || isOpen;
  const choose = (whom: 'us' | 'others') => {
    setOpen(whom === 'us');
    changeSearch({ seekerId: whom === 'us' ? (own?.id ?? null) : null });
  };
  return (
    <>
      <Segments
        label={partnersText.forWhom}
        hint={isForUs ? partnersText.forUsSentence : partnersText.forOthersSentence}
        choices={[
          { id: 'us', label: own?.name ?? partnersText.forUs },
          { id: 'others', label: partnersText.forOthers },
        ]}
        chosen={isForUs ? 'us' : 'others'}
        onChoose={choose}
      />
      {isForUs ? <SeekerField seekerId={seekerId} /> : null}
    </>
  );
}

/** The list of organisations is loaded when it is needed: it is longer than all the rest of the page. */
function SeekerField({ seekerId }: { seekerId: string | null }) {
  useEffect(() => {
    if (seekerId !== null) network.load();
  }, [seekerId]);
  const loaded = network.loaded.value;
  return (
    <Combobox
      label={partnersText.seeker}
      hint={partnersText.seekerHint}
      placeholder={partnersText.anySeeker}
      nothing={loaded.state === 'waiting' ? text.loading : partnersText.noSeeker}
      options={loaded.state === 'ready' ? memberOptions(loaded.value.members) : []}
      chosenId={seekerId}
      onPick={(id) => changeSearch({ seekerId: id })}
      onClear={() => changeSearch({ seekerId: null })}
      onEnter={network.load}
    />
  );
}
