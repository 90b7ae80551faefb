/** Who will see what of a request, before it goes out: the rules of the service, said for what is written. */
import { text } from '../../text/text.ts';
import { requestFormText } from '../text/request-form-text.ts';
import type { RequestDraft } from './request-draft.ts';

type Named = { id: string; name: string };

/** What is known of the coalition that is asked: its other members that one sees, and how many one does not. */
export type Asked = { name: string; fellows: readonly Named[]; unlistedCount: number };

export type AudienceLine = { who: string; note: string | null; sees: string; isKeptOut: boolean };

type Audience = {
  draft: Pick<RequestDraft, 'mode' | 'showsSeeker' | 'excludedIds' | 'needs'>;
  asked: Asked | null;
  nameOf: (id: string) => string;
};

/** From those who see most to those who see nothing. None for a silent one, which only those see that it names. */
export function audienceOf({ draft, asked, nameOf }: Audience): AudienceLine[] {
  const { audience: wording } = requestFormText;
  const { mode, showsSeeker, needs } = draft;
  if (mode === null || mode === 'silent') return [];
  const excludedIds = mode === 'public' ? [] : draft.excludedIds;
  const all = showsSeeker ? wording.all : wording.allUnnamed;
  const told = needs.length > 0 ? [sees(wording.fitting, wording.told)] : [];
  const readers = {
    quiet: [
      sees(wording.coalition(asked?.name ?? ''), all, noteOn(asked, excludedIds)),
      sees(wording.coordinators, all, wording.coordinatorsNote),
    ],
    network: [sees(wording.accounts, all), ...told],
    public: [sees(wording.anybody, all), ...told],
  };
  const unattached = keptOut(wording.unattached, wording.unattachedNote);
  const rest = {
    quiet: [keptOut(wording.rest)],
    network: [...(excludedIds.length > 0 ? [unattached] : []), keptOut(wording.outside)],
    public: [],
  };
  return [
    ...readers[mode],
    ...(showsSeeker ? [] : [sees(wording.yes, wording.opened)]),
    ...excludedIds.map((id) => keptOut(nameOf(id))),
    ...rest[mode],
    sees(wording.operator, wording.stored),
  ];
}

function sees(who: string, what: string, note: string | null = null): AudienceLine {
  return { who, sees: what, note, isKeptOut: false };
}

function keptOut(who: string, note: string | null = null): AudienceLine {
  return { who, sees: requestFormText.audience.nothing, note, isKeptOut: true };
}

function noteOn(asked: Asked | null, excludedIds: readonly string[]): string | null {
  const { audience: wording } = requestFormText;
  if (asked === null) return null;
  const names = asked.fellows.filter(({ id }) => !excludedIds.includes(id)).map(({ name }) => name);
  const said = [
    ...(names.length > 0 ? [wording.coalitionNames(text.list(names))] : []),
    ...(asked.unlistedCount > 0 ? [wording.unlisted(asked.unlistedCount)] : []),
  ];
  return [...said, wording.coalitionTold].join(' ');
}
