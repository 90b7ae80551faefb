/** Partners of whom more is said than the viewer may know. */
import type { StoredMember, StoredNetwork } from '#core/stored-network.ts';
import type { Leak } from '../leaks.ts';
import { changing, telling } from './answers.ts';

type Shown = {
  partners: {
    member: { id: string };
    paths: string[][];
    cautions: { kind: string }[];
    stronger: { kind: string }[];
  }[];
  leftOutMembers: { member: { id: string } }[];
};

const PARTNERS = /^POST \/api\/partners$/;

export const PARTNER_LEAKS: Leak[] = [
  saying('a way to a partner leads through a hidden member', ({ partners, ...more }, stored) => ({
    ...more,
    partners: partners.map((one) => ({ ...one, paths: [...one.paths, ...waysTo(one.member.id, stored)] })),
  })),
  telling('the closed ones are named from all members', PARTNERS, ({ stored }) =>
    stored.members.flatMap(({ name, availability }) => (availability === 'closed' ? [name] : [])),
  ),
  saying('a stance that is hidden makes a caution', ({ partners, ...more }, stored) => ({
    ...more,
    partners: partners.map((one) => ({
      ...one,
      cautions: memberOf(one, stored)?.stance ? [...one.cautions, { kind: 'stance' }] : one.cautions,
    })),
  })),
  saying('a language that is hidden does not make a match stronger', ({ partners, ...more }, stored) => ({
    ...more,
    partners: partners.map((one) => ({
      ...one,
      stronger: one.stronger.filter(({ kind }) => kind !== 'language' || !memberOf(one, stored)?.languages.length),
    })),
  })),
  saying('whoever hides that it is closed is left out', ({ partners, ...more }, stored) => ({
    ...more,
    partners: partners.filter((one) => memberOf(one, stored)?.availability !== 'closed'),
  })),
];

function saying(name: string, change: (shown: Shown, stored: StoredNetwork) => Shown): Leak {
  return changing(name, PARTNERS, async (response, { stored }) => {
    if (response.status !== 200) return response;
    const shown: Shown = JSON.parse(await response.text());
    return new Response(JSON.stringify(change(shown, stored)), response);
  });
}

function memberOf({ member: { id } }: Shown['partners'][number], stored: StoredNetwork): StoredMember | undefined {
  return stored.members.find((member) => member.id === id);
}

/** The ties of a partner, whoever is at their other ends. */
function waysTo(memberId: string, { ties }: StoredNetwork): string[][] {
  return ties.filter(({ a, b }) => a === memberId || b === memberId).map(({ a, b }) => [a, b]);
}
