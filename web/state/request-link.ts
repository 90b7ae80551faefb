/** The link that leads to asking for solidarity: what is faced, what is needed, where, of whom, and how openly. */
import { ID_PATTERN } from '#core/id.ts';
import { type Level, MODES, type Mode } from '#core/vocabulary.ts';
import { readNeeds, writeNeeds } from './coalition-needs.ts';
import { COUNTRY, readFields, readList, readWord, WORD, writeFields } from './fragment-fields.ts';

type RequestLink = {
  threatIds?: readonly string[];
  needs?: readonly { capacityId: string; minLevel?: Level }[];
  country?: string | null;
  /** Whom it is thought of for: named where the request is silent, and only remembered where it is not. */
  helperIds?: readonly string[];
  mode?: Mode | null;
  /** Whose request it is to be, where it is quiet. */
  coalitionId?: string | null;
};

/** What such a link starts a request with. */
export type RequestStart = {
  threatIds: readonly string[];
  needs: readonly { capacityId: string; minLevel: Level }[];
  country: string | null;
  helperIds: readonly string[];
  mode: Mode | null;
  coalitionId: string | null;
};

export const NEW_REQUEST_PATH = '/requests/new';

export function requestLink(link: RequestLink): string {
  const { threatIds = [], needs = [], country = null, helperIds = [], mode = null, coalitionId = null } = link;
  const fragment = writeFields({
    threats: threatIds.join(','),
    needs: writeNeeds(needs.map(({ capacityId, minLevel = 1 }) => ({ capacityId, minLevel, count: 1 }))),
    country,
    helpers: helperIds.join(','),
    mode,
    coalition: coalitionId,
  });
  return fragment === '' ? NEW_REQUEST_PATH : `${NEW_REQUEST_PATH}#${fragment}`;
}

/** Reads the fragment of such a link; what it does not understand, it leaves out. */
export function requestFromFragment(fragment: string): RequestStart {
  const fields = readFields(fragment);
  return {
    threatIds: readList(fields.get('threats'), WORD),
    needs: readNeeds(fields.get('needs')).map(({ capacityId, minLevel }) => ({ capacityId, minLevel })),
    country: readWord(fields.get('country'), COUNTRY),
    helperIds: readList(fields.get('helpers'), ID_PATTERN),
    mode: MODES.find((mode) => mode === fields.get('mode')) ?? null,
    coalitionId: readWord(fields.get('coalition'), ID_PATTERN),
  };
}
