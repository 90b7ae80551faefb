/** What can be asked about other networks, and what can be done with them. */
import * as z from 'zod';
import { CountryCode, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { Lines, OneLine } from '../plain-text.ts';
import { OTHER_NETWORK_KINDS } from '../playbook-vocabulary.ts';
import { VISIBILITIES } from '../vocabulary.ts';
import { WebAddress } from '../web-address.ts';

/** So many that a member proposed may wait to be read. */
export const MOST_PROPOSED = 20;

const Id = z.string().regex(ID_PATTERN);

/** Who can carry a matter into a network. */
export const CarryQuestion = z.strictObject({
  networkId: Id,
  alsoInId: Id.nullable().default(null).meta({ description: 'Another network that they should be in too' }),
  country: CountryCode.nullable().default(null).meta({ description: 'Where the matter is' }),
  capacityId: WordId.nullable().default(null).meta({ description: 'What it takes' }),
  threatId: WordId.nullable().default(null).meta({ description: 'What it is about; asks for what that calls for' }),
});
export type CarryQuestion = z.infer<typeof CarryQuestion>;

const about = {
  name: OneLine.min(1).max(200),
  acronym: OneLine.max(40).nullable(),
  kind: z.enum(OTHER_NETWORK_KINDS),
  website: WebAddress.nullable(),
  note: Lines.max(1000).nullable(),
};

export const ProposeNetwork = z.strictObject(about);

/** By a coordinator: approving is opening it to the network or to everybody. */
export const ChangeNetwork = z.strictObject({
  ...about,
  id: Id,
  visibility: z.enum(['private', 'network', 'public']).meta({ description: 'private: still only proposed' }),
});

/** Two records of one network: all who are in either are in the one that stays. */
export const MergeNetworks = z.strictObject({ keepId: Id, goneId: Id });

export const SayAffiliation = z.strictObject({
  networkId: Id,
  visibility: z.enum(VISIBILITIES).nullable().meta({ description: 'Who sees that you are in it; null: you are not' }),
  isConfirmed: z.boolean().default(false).meta({ description: 'Wanted where more would see it than before' }),
});
