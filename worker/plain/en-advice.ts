/**
 * The steps, by the id of a threat, in the order in which they are asked about: whatever is about somebody's body first.
 * Written to be safe for somebody who is watched, and true in any country; no step says what the law is.
 */
import type { Advice } from './advice.ts';

export const enAdvice: Record<string, Advice> = {
  'physical-attack': {
    asked: 'Somebody was attacked or hurt',
    now: [
      'Get away from there, to a place with other people. If you cannot, put a locked door between you and them.',
      'If somebody is hurt, get medical help first. Everything else can wait.',
      'Tell one person you trust where you are and where you are going.',
    ],
    today: [
      'See a doctor even if it seems small, and ask for a written record of it.',
      'Take pictures of injuries and damage. Keep clothes and things as they are, in a paper bag.',
      'Write down time, place, words, faces and vehicles. Each witness writes alone.',
      'Sleep where they would not look for you, and not alone. The shock often comes hours later.',
    ],
    week: [
      'Change your ways and your times. Do not travel alone.',
      'Agree with one person when you check in, and whom they call if you do not.',
      'Pack a bag: papers, medicine, money, charger. Decide where you would go at once.',
    ],
    not: [
      'Do not go back alone to fetch things.',
      'Do not post where you are, or where somebody is being treated.',
      'Do not clean up, and if you can bear it do not wash, before injuries are recorded.',
    ],
  },
  'arrest-and-detention': {
    asked: 'Somebody was arrested, taken away or is missing',
    now: [
      'If it is you: stay calm, do not resist, give your name, and say that you want a lawyer and want somebody told where you are.',
      'If you see it: stay at a safe distance. Note who, when, where, uniforms, number plates, and who saw it.',
      'Tell one person who can act, a lawyer or a helpline, before you tell many.',
    ],
    today: [
      'Find out where they are held. Let a lawyer or the family ask; note whom you asked, when, and the answer.',
      'From another device, sign them out of shared accounts and take them out of groups.',
      'Say what medicine they need. See to children and others who depend on them.',
      'Ask the family what may be public, and wait for the answer.',
    ],
    week: [
      'Agree with one person when you check in, and whom they call if you do not.',
      'Learn a lawyer’s number by heart, or carry it on paper.',
      'Lock your devices with a long code instead of a finger or a face, and keep less on them.',
    ],
    not: [
      'Do not publish the name before family or lawyer agree. Sometimes silence gets people out, sometimes noise does.',
      'Do not go alone to where they are held.',
      'Do not sign what you cannot read or do not understand.',
    ],
  },
  raid: {
    asked: 'They are searching our office or a home, or may come',
    now: [
      'Stay calm and block nobody. No computer is worth a person.',
      'Ask who they are and what paper they come with. Read it; take a picture if that is safe.',
      'Send one agreed word to one person outside. Then a lawyer.',
      'Note names, numbers and rooms, and what is taken. Ask for a list of it.',
    ],
    today: [
      'Write down all that happened, each of you alone, while you remember it.',
      'From a device that was not there: sign the taken ones out and change passwords, that of your mail first.',
      'Warn those whose names were on what was taken, by a way that is safe for them.',
      'Have devices that come back looked at by somebody who knows before you use them.',
    ],
    week: [
      'Agree who speaks, who calls the lawyer, and who looks after people.',
      'Keep an encrypted copy of what you cannot lose somewhere else, and at work less of what could hurt people.',
      'Switch devices off when you leave. One that is off is much harder to open.',
    ],
    not: [
      'Do not hide, destroy or carry out anything while they are there.',
      'Do not argue, joke, or explain your work. Say that you want a lawyer to be there.',
      'Do not film where that could get you hurt.',
    ],
  },
  'harassment-and-threats': {
    asked: 'I am being threatened, followed or harassed',
    now: [
      'If you are followed, do not go home. Go where people are: a shop, a hotel, a friend.',
      'If a threat names a place or a time, be somewhere else.',
      'Tell one person you trust where you are, and stay in touch.',
    ],
    today: [
      'Keep every message, call and letter. Take pictures of the screen with name and time, and put a copy elsewhere.',
      'Write down what you notice: time, place, faces, vehicles.',
      'Ask somebody else to read the messages for you.',
      'Block them only when you have kept it all. Blocking tells them that it reached you.',
    ],
    week: [
      'Take your address, your family and your daily ways off what others can see of you online.',
      'Tell those around you who are safe what to look out for.',
      'Agree with one person when you check in, and whom they call if you do not.',
    ],
    not: [
      'Do not answer them, not even once.',
      'Do not meet them to talk it over.',
      'Do not post that you are afraid, or who you think it is.',
    ],
  },
  surveillance: {
    asked: 'I think that we are watched or listened to',
    now: [
      'Say what has to stay secret away from the device: outdoors, with every phone left in another place.',
      'Go on with harmless things on the device that you suspect. A sudden silence tells them that you know.',
      'For what must not be seen, take a device that nobody else has had in their hands.',
    ],
    today: [
      'From that other device: change the password of your mail, see which devices are signed in, and sign out those you do not know.',
      'Look whether the recovery address and number of your accounts are still your own.',
      'Write down, on paper that you keep, what makes you think so.',
    ],
    week: [
      'Have the device looked at by somebody who knows. Some helplines do that from afar.',
      'Then update it, and ask for a second step at sign-in, from an app or a key instead of a text message.',
      'Decide who needs to know what. What you do not share cannot be overheard.',
    ],
    not: [
      'Do not look for help on the device that you suspect.',
      'Do not delete or reset anything before somebody looked: the traces would go too.',
      'Do not accuse anybody near you on a suspicion.',
    ],
  },
  cyberattack: {
    asked: 'An account or a device was broken into, or our site is down',
    now: [
      'Take the device off the network, cable and Wi-Fi, and leave it switched on.',
      'From another device, change the password of your mail, then sign out everywhere.',
      'Warn people by another way that messages from you may not be yours.',
    ],
    today: [
      'Keep what there is: pictures of the screen, whole mails, times.',
      'To get an account back, type the address of the service’s own page for it. Follow no link.',
      'If a site is down, ask whoever hosts it, and say elsewhere where you can be found.',
    ],
    week: [
      'Use another password for every account, kept in a password manager, and a second step at sign-in.',
      'Keep a copy of what matters on something that is not connected.',
      'Install the updates that are waiting.',
    ],
    not: [
      'Do not pay and do not answer before you have spoken to somebody who knows.',
      'Do not call numbers or follow links that came with the warning.',
      'Do not wipe the device before it was looked at.',
    ],
  },
  prosecution: {
    asked: 'We are charged, summoned or taken to court',
    now: [
      'Find a lawyer before you say or sign anything. If you have none, a helpline often knows one.',
      'Note the date, the place, the office and the name on the paper. Keep the envelope.',
      'If you are asked to come “only to talk”, tell somebody where you go and when you will be back.',
    ],
    today: [
      'Write down what happened, for your lawyer alone.',
      'Keep what speaks for you, with a copy in another place.',
      'Tell those who depend on you what may come.',
    ],
    week: [
      'Ask who could come and watch the hearing.',
      'Plan for money, care and work in case it takes long.',
      'Agree who speaks about it in public, and that nobody else does.',
    ],
    not: [
      'Do not talk about it on the phone, online, or with others who are accused.',
      'Do not miss the date, however unjust it is.',
      'Do not get in touch with witnesses or the other side on your own.',
    ],
  },
  'financial-restrictions': {
    asked: 'Our money is blocked, or an account is frozen',
    now: [
      'Ask the bank what is blocked, who says so and since when, in writing. Be short and polite.',
      'List what has to be paid in the next two weeks: people first.',
      'Tell those who may sign for the account, and a lawyer.',
    ],
    today: [
      'Keep statements and letters, with a copy outside your office.',
      'Tell those who fund you, by a safe way. Many can wait, or help in an emergency.',
      'Ask what your agreements allow before any money takes another way.',
    ],
    week: [
      'Ask a lawyer how this can be contested, and until when.',
      'Ask others like you whether it happened to them too.',
      'Tell staff what is sure, what is not, and when you will know more.',
    ],
    not: [
      'Do not move money to private accounts, or carry it over a border.',
      'Do not take out cash in a hurry. It can be read as hiding it.',
      'Do not defend yourselves by saying in public who funds you.',
    ],
  },
  'closure-or-deregistration': {
    asked: 'They want to close us down, or have',
    now: [
      'Read what it says, who says it, and by when you have to answer. Take a picture of every page.',
      'Let a lawyer see it before anybody answers or signs.',
      'Tell two people the day by which you have to answer.',
    ],
    today: [
      'Put copies of your statutes, registration, accounts and contracts in a second safe place.',
      'Tell staff, and the people you work for, what is sure, and no more.',
      'Ask what it means for people before you go on in the organisation’s name.',
    ],
    week: [
      'Plan who could go on with the work for people if you have to stop.',
      'Ask who else got such a letter, and answer together.',
      'Decide how the names of staff, members and those you help stay safe, with advice on what has to be kept.',
    ],
    not: [
      'Do not let the day pass, even if it is unjust.',
      'Do not destroy or hide records.',
      'Do not resign or dissolve under pressure on the same day.',
    ],
  },
  'legal-restrictions': {
    asked: 'A new law or rule stops our work',
    now: [
      'Get the exact words, and the day from which they hold.',
      'Note the first day by which you have to do something.',
      'Until you know more, do what keeps people safe, not what is fastest.',
    ],
    today: [
      'Ask somebody who knows the law what it means for you. Headlines often get it wrong.',
      'List what you do that it touches, and who would be at risk: staff, those you help, partners.',
      'Ask who else is hit.',
    ],
    week: [
      'Answer together with others instead of one by one.',
      'Name one person who watches the dates.',
      'Prepare two ways on: how you adapt if it holds, and how you go on if it is changed.',
    ],
    not: [
      'Do not stop everything out of fear.',
      'Do not sign new declarations before somebody who knows has read them.',
      'Do not announce that you will not obey before you have decided together what that risks.',
    ],
  },
  'smear-campaign': {
    asked: 'Lies about us are being spread',
    now: [
      'Keep it: the address, a picture of the screen, the time, who spread it.',
      'Ask those who are named whether they are safe. Lies are often followed by threats.',
      'Let one person speak, and everybody else stay silent.',
    ],
    today: [
      'Decide whether to answer at all. An answer spreads it too.',
      'If you answer: say once, briefly, what is true, and do not repeat the lie.',
      'Report it where it stands, and ask others to.',
      'Take addresses and pictures of families off your own pages.',
    ],
    week: [
      'Tell partners and funders before they hear it elsewhere.',
      'Ask those whom people believe to say what they know of you.',
      'Prepare words for the next time.',
    ],
    not: [
      'Do not argue in comments.',
      'Do not put the lie into your own headline.',
      'Do not publish private things about those who attack you.',
    ],
  },
  'internet-shutdown': {
    asked: 'The internet is cut or blocked',
    now: [
      'Save this page, and numbers and papers that you need, as long as it loads.',
      'Agree on foot or by phone where and when you meet. Calls and text messages can be read.',
      'Save your battery: flight mode, dark screen.',
    ],
    today: [
      'Try another network, another card, or a neighbour’s line.',
      'Ask somebody outside the country to look after accounts and pass messages on.',
      'Note from when and where it is cut, and what still works.',
    ],
    week: [
      'Put what works without a network on your devices before the next cut: maps, messengers between phones, papers.',
      'Agree on set times and places to meet if it happens again.',
      'Carry the most important numbers on paper, without names.',
    ],
    not: [
      'Do not install what is passed around as a link.',
      'Do not show satellite devices where they are forbidden.',
      'Do not send by text message what must not be read because nothing else works.',
    ],
  },
  'assembly-restrictions': {
    asked: 'We are kept from meeting or protesting',
    now: [
      'If you are there: stay with people you know, know two ways out, and leave before it gets tight.',
      'If there is gas or shooting: out of the line, away from the wind, help those who fall.',
      'Have a lawyer’s number on you that does not need a phone.',
    ],
    today: [
      'Count who came home. Look for those who did not.',
      'Look after those who are hurt, where they are not asked for names.',
      'Hide faces and places in pictures before anybody gets them.',
    ],
    week: [
      'Think of other forms: small, indoors, online, or in many places at once.',
      'Go in pairs, with a place to meet and one person outside who keeps the list.',
      'Leave your phone at home, or take one with little on it.',
    ],
    not: ['Do not go alone.', 'Do not post faces, places or plans.', 'Do not run towards a line or into a dead end.'],
  },
  'expression-restrictions': {
    asked: 'We are kept from publishing or speaking',
    now: [
      'Put a copy of what you published in another place.',
      'Ask first who would be hurt by it: sources before yourselves.',
      'If it is an order, get it in writing.',
    ],
    today: [
      'Ask somebody who knows the law before you take it down or leave it up.',
      'Take sources and drafts off the desk, encrypted.',
      'Warn sources by a way that is safe for them.',
    ],
    week: [
      'Ask a partner elsewhere to publish it or to keep a copy online.',
      'Tell readers where to find you if your site is blocked.',
      'Agree what you publish under a name, and what never.',
    ],
    not: [
      'Do not name a source to anybody who does not need it.',
      'Do not keep names and material in one place.',
      'Do not publish in the first hour of anger.',
    ],
  },
  'travel-and-access-restrictions': {
    asked: 'I cannot leave, come in, or reach people',
    now: [
      'Stay calm and polite. Answer briefly and truthfully, and ask for the reason in writing.',
      'Tell somebody where you are and when you will write again.',
      'If papers are taken, ask for a receipt with name and office.',
    ],
    today: [
      'Ask a lawyer, and the embassy of any country that you are a citizen of.',
      'Find another way for what you came for: from afar, or by somebody else.',
      'Leave copies of your papers with somebody abroad.',
    ],
    week: [
      'Travel with devices that hold little, switched off at the border.',
      'Give one person your way and the times at which you check in.',
      'Ask who is already with the people whom you cannot reach.',
    ],
    not: [
      'Do not try another crossing before you know why.',
      'Do not give false names or papers.',
      'Do not carry lists of names.',
    ],
  },
};

/** For what no advice is written for, and for somebody who did not say what happened. */
export const enAnyAdvice: Advice = {
  asked: 'Something else, or I would rather not say',
  now: [
    'Get to where you are safe, with people. Things can be replaced.',
    'Tell one person you trust where you are, and agree when you check in again.',
    'Breathe. Do the next small thing, then the one after it.',
  ],
  today: [
    'Write down what happened, with time and place, and keep it where nobody looks.',
    'Keep what shows it: messages, letters, pictures.',
    'Talk to somebody who knows such things before you answer or sign.',
  ],
  week: [
    'Agree with one person when you check in, and whom they call if you do not.',
    'Put copies of important papers in a second safe place.',
    'Decide who has to know, and who does not.',
  ],
  not: ['Do not stay alone with it.', 'Do not decide big things in the first hour.', 'Do not post about it yet.'],
};
