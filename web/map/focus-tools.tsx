/** What can be done with what is in focus: the same as the keys do, as buttons. */

import { DEEPEST, type MapView } from '#core/map-view/view.ts';
import { mapText } from '../text/map-text.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import type { DeskAction } from './keys.ts';
import './focus-tools.css';

type FocusToolsProps = {
  view: MapView;
  isMember: boolean;
  /** For groups of a large network: how many members could be shown; null where nothing folds. */
  folded: { count: number; isOpen: boolean } | null;
  isKept: boolean;
  onAct: (action: DeskAction) => void;
};

const DEPTHS = Array.from({ length: DEEPEST + 1 }, (_, depth) => ({ id: depth, label: mapText.card.depths(depth) }));

export function FocusTools({ view, isMember, folded, isKept, onAct }: FocusToolsProps) {
  const { card } = mapText;
  const isWaitingForEnd = view.path !== null && view.path.from !== '' && view.path.to === '';
  const isWaitingForOther = view.compare !== null && view.compare.one !== '' && view.compare.other === '';
  return (
    <div class="focus-tools">
      <Select
        label={card.depth}
        isCompact
        choices={DEPTHS}
        chosen={view.focus[0]?.depth ?? 1}
        onChoose={(depth) => onAct({ do: 'depth', depth })}
      />
      <div class="focus-tools_buttons">
        {folded !== null && (folded.isOpen || folded.count > 0) ? (
          <Button weight="plain" onClick={() => onAct({ do: 'unfold' })}>
            {folded.isOpen ? card.fold : card.unfold(folded.count)}
          </Button>
        ) : null}
        <Button weight="plain" onClick={() => onAct({ do: 'add' })}>
          {isKept ? card.keeps : card.keep}
        </Button>
        {isMember ? (
          <>
            <Button weight="plain" onClick={() => onAct({ do: 'path' })}>
              {isWaitingForEnd ? card.pathTo : card.path}
            </Button>
            <Button weight="plain" onClick={() => onAct({ do: 'compare' })}>
              {isWaitingForOther ? card.compareWith : card.compare}
            </Button>
          </>
        ) : null}
      </div>
    </div>
  );
}
