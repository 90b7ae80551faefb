/** English: a charter to start from. Plain rules that small and large members can both live with. */

type CharterFacts = { name: string; purpose: string; review: string | null };

const PARTS = ({ name, purpose, review }: CharterFacts) => [
  ['What we are for', `${name} stands together for this: ${purpose}`],
  [
    'Equal members',
    'Each organisation has one vote, whatever its size, its money or its country.',
    'Each contributes according to its capacity. What each brings stands in the list of commitments; nobody owes more than it says there.',
  ],
  [
    'How we decide',
    'We look for agreement first. Where there is none after 48 hours, two thirds of those who answered decide.',
    'Nobody is made to act. A member can stand aside from any action, and its conditions hold whatever was decided.',
    'In an emergency the convenor and one other member may do what this charter allows, and tell all others within 24 hours.',
  ],
  [
    'What is said outside',
    'Nobody speaks in the name of the coalition, and no member is named, unless that member has agreed to these words.',
    'What one of us tells the others stays among us, also after somebody has left.',
  ],
  [
    'Who calls whom',
    'Whoever learns of an attack tells the convenor. The convenor calls the first in the list of members, that one calls the next, and so on.',
    'Whoever does not answer within two hours is passed over and told later. If the convenor does not answer, the first in the list takes over.',
  ],
  [
    'Joining and leaving',
    'New members join when those that are there agree.',
    'A member can leave at any time, without reasons. What it was trusted with, it keeps to itself.',
  ],
  [
    'Looking at it again',
    review === null
      ? 'We look at this charter after every alert, and once a year.'
      : `We look at this charter on ${review}, and after every alert.`,
  ],
];

/** Numbered paragraphs, with nobody's name in them: a member may not be known to every other one. */
export function enCharter(facts: CharterFacts): string {
  return PARTS(facts)
    .map(([title, ...rules], index) => [`${index + 1}. ${title}`, ...rules].join('\n'))
    .join('\n\n');
}
