/** English: bringing data in, from the files to what came of them. */
import type { FileFormat, SheetUse } from '#core/import/book.ts';
import type { Conflict, DifferenceState, SameReason } from '#core/import/difference.ts';
import type { ColumnUse } from '#core/import/mapping.ts';
import type { StepList } from '#core/import/steps.ts';
import type { Visibility } from '#core/vocabulary.ts';
import { count, figures } from '../../text/en-sentences.ts';

const nouns = {
  members: (n: number) => count(n, 'organisation', 'organisations'),
  ties: (n: number) => count(n, 'tie', 'ties'),
  coalitions: (n: number) => count(n, 'coalition', 'coalitions'),
  memberships: (n: number) => count(n, 'seat in a coalition', 'seats in coalitions'),
  presences: (n: number) => count(n, 'place of work', 'places of work'),
  offers: (n: number) => count(n, 'offer', 'offers'),
  needs: (n: number) => count(n, 'need', 'needs'),
} satisfies Record<StepList, (n: number) => string>;

const rows = (n: number) => count(n, 'row', 'rows');
const columns = (n: number) => count(n, 'column', 'columns');

export const enImport = {
  title: 'Bring in your data',
  lead: 'From the spreadsheet or the graph you already have. You see what would change before anything does, and can undo all of it for 30 days.',
  nouns,
  lists: {
    members: 'Organisations',
    ties: 'Ties',
    coalitions: 'Coalitions',
    memberships: 'Seats in coalitions',
    presences: 'Where they work',
    offers: 'What they offer',
    needs: 'What they need',
  } satisfies Record<StepList, string>,

  step: {
    list: 'Steps',
    names: { files: 'Files', columns: 'Columns', changes: 'What changes', bring: 'Bring it in' },
    done: 'done',
  },

  files: {
    title: 'Choose files',
    note: 'One, or several that belong together, such as organisations and their ties.',
    drop: 'Drop files here',
    choose: 'Choose files',
    again: 'Choose other files',
    limits: 'Up to 5 MB a file and 10,000 rows a sheet. For more, whoever runs this service uses npm run import.',
    stays:
      'Files are read in this browser and never leave it. Only what you bring in is sent: e-mail addresses, telephone numbers, names of persons and every column that you leave aside stay here.',
    readable: 'What can be read',
    kinds: [
      { name: 'Spreadsheets', value: 'CSV, TSV and Excel (.xlsx), also several in a zip file' },
      { name: 'Network tools', value: 'Kumu, Gephi (GEXF, GraphML, spreadsheets), Cytoscape, JSON Graph Format' },
      { name: 'Aid registers', value: '3W lists from HDX or a country, IATI, Murmurations' },
      { name: 'This service', value: 'What was taken along from another network here' },
    ],
    opening: (names: string) => `Reading ${names}`,
    share: (percent: number) => `${percent} %`,
    looking: 'Looking at what is there already',
    cancel: 'Cancel',
    refused: 'This cannot be read',
  },

  formats: {
    'own-csv': 'Files of this service',
    table: 'A table',
    kumu: 'Kumu, as a spreadsheet',
    'kumu-json': 'Kumu, as JSON',
    gephi: 'Gephi spreadsheets',
    gexf: 'GEXF',
    graphml: 'GraphML',
    'json-graph': 'JSON Graph Format',
    cytoscape: 'Cytoscape',
    'three-w': 'A 3W list: who does what where',
    iati: 'IATI',
    murmurations: 'Murmurations',
  } satisfies Record<FileFormat, string>,

  columns: {
    title: 'What the columns mean',
    read: (format: string, sheets: number, n: number) =>
      sheets === 1 ? `${format}, ${rows(n)}` : `${format}, ${sheets} sheets, ${rows(n)}`,
    readNote: 'What each column means was guessed from its name and what stands in it. Change what is wrong.',
    remembered: 'Read as you read files with these columns before.',
    format: 'Read as',
    each: 'Each row is',
    rows,
    sheetNote: (used: number, aside: number) =>
      aside === 0 ? `${columns(used)} used` : `${columns(used)} used, ${figures.format(aside)} stay here`,
    column: 'Column',
    meaning: (column: string) => `What “${column}” is`,
    unnamed: (n: number) => `Column ${n}`,
    filled: (n: number) => `${figures.format(n)} filled`,
    empty: 'nothing in it',
    aside: 'Stays here',
    personal: 'About persons, so it stays on this device.',
    values: (n: number) => count(n, 'value', 'values'),
    unknown: (n: number) => `${figures.format(n)} not known`,
    valuesOf: (column: string) => `Values of “${column}”`,
    value: (value: string) => `What “${value}” means`,
    noValue: 'Not known: leave it out',
    noRow: 'Leave out the whole row',
    fixed: (use: string) => `${use} of every row`,
    fixedNone: 'Not said',
    showIgnored: 'A sheet that is left aside is not read.',
    go: 'See what changes',
    comparing: 'Comparing with the network',
  },

  uses: {
    members: 'an organisation',
    presences: 'where an organisation works',
    offers: 'what an organisation offers',
    needs: 'what an organisation needs',
    ties: 'a tie between two organisations',
    coalitions: 'a coalition',
    memberships: 'a seat in a coalition',
    activities: 'an activity: who funds, passes on, carries out',
    ignored: 'nothing: leave this sheet aside',
  } satisfies Record<SheetUse, string>,

  columnUses: {
    id: 'Its id',
    name: 'Name',
    acronym: 'Acronym',
    aliases: 'Other names',
    identifiers: 'Registration numbers',
    kind: 'Kind of organisation',
    sectors: 'Sectors',
    description: 'Description',
    website: 'Website',
    languages: 'Languages',
    availability: 'Whether it can take on work',
    reach: 'Where it helps from outside',
    stance: 'How it stands by others',
    country: 'Country',
    'presence-kind': 'How it is there',
    capacities: 'What it offers',
    level: 'How well it can do that',
    note: 'Note',
    conditions: 'Its conditions',
    needs: 'What it needs',
    urgency: 'How urgent that is',
    coalitions: 'Coalitions it is in',
    visibility: 'Who sees it',
    member: 'Organisation',
    coalition: 'Coalition',
    from: 'From',
    to: 'To',
    'tie-kind': 'Kind of tie',
    direction: 'Which way it points',
    since: 'Since',
    until: 'Until',
    purpose: 'Purpose',
    status: 'Where it stands',
    'stated-size': 'How large it says it is',
    convenor: 'Who convenes it',
    funder: 'Who funds',
    'funder-acronym': 'Acronym of who funds',
    partner: 'Who passes it on',
    'partner-acronym': 'Acronym of who passes it on',
    implementer: 'Who carries it out',
    'implementer-acronym': 'Acronym of who carries it out',
    'implementer-kind': 'Kind of who carries it out',
  } satisfies Record<ColumnUse, string>,
  directions: { both: 'Both ways', 'a-to-b': 'From the first to the second', 'b-to-a': 'From the second to the first' },

  levels: {
    private: 'Nobody yet',
    coalition: 'Coordinators and coalition partners',
    network: 'Members of this network',
    public: 'Everybody',
  } satisfies Record<Visibility, string>,

  problems: {
    title: 'Rows and values with a problem',
    some: (skips: number, notes: number) =>
      [
        ...(skips > 0 ? [`${figures.format(skips)} left out`] : []),
        ...(notes > 0 ? [`${figures.format(notes)} to look at`] : []),
      ].join(', '),
    skips: 'Left out',
    notes: 'To look at',
    at: (row: number) => `row ${figures.format(row)}`,
    column: (name: string) => `“${name}”`,
    download: 'Download as CSV',
    copy: 'Copy',
    copyFailed: 'Copying did not work here. Download it instead.',
    fileName: 'problems.csv',
    head: ['file', 'sheet', 'row', 'column', 'value', 'problem'],
  },

  changes: {
    title: 'What changes',
    nothing: 'Nothing here is new to the network.',
    nothingNote: 'All that the files say is there already, as far as you can see.',
    headline: (fresh: number, changed: number) =>
      [
        ...(fresh > 0 ? [`${count(fresh, 'new organisation', 'new organisations')}`] : []),
        ...(changed > 0
          ? [fresh > 0 ? `${figures.format(changed)} changed` : `${nouns.members(changed)} changed`]
          : []),
      ].join(', ') || 'No organisation is new or changed',
    waiting: (n: number) =>
      `${count(n, 'organisation waits', 'organisations wait')} for your decision. What you do not decide is left out.`,
    several: 'Each of these may be one that is here already.',
    links: (said: string) => `Also new: ${said}.`,
    asWell: 'Nothing is ever emptied by a file: what it does not say stays as it is.',
    show: 'Show',
    what: 'Lists',
    which: 'Which',
    list: 'Organisations',
    linkList: 'Ties and coalitions',
    search: 'Name',
    searchHint: 'A part of it.',
    states: {
      conflict: 'Open questions',
      new: 'New',
      changed: 'Changed',
      unchanged: 'As it is here',
      skipped: 'Left out',
    } satisfies Record<DifferenceState, string>,
    all: 'All',
    none: 'None of these.',
    noneFits: 'No name fits. Type less of it.',
    conflicts: {
      several: 'It may be one that is here already. Is it?',
      'own-editors':
        'It speaks for itself here, so a file changes nothing of it. Its editors can add what the file says.',
      twice: 'Two rows of the file are this organisation, and they contradict each other. The first counts.',
      'end-missing': 'It belongs to something that is left out, or that waits for a decision.',
    } satisfies Record<Conflict, string>,
    reasons: {
      'same-id': 'the same id',
      'same-identifier': 'the same registration number',
      'same-name': 'the same name',
      'same-alias': 'one goes by the other’s name',
      'same-website': 'the same website',
      'same-acronym': 'the same acronym',
      'same-words': 'a name of the same words',
      'near-words': 'a name that is spelled nearly so',
    } satisfies Record<SameReason, string>,
    because: (reasons: string) => `because of ${reasons}`,
    surely: (surety: string, reasons: string) => `${surety}: ${reasons}`,
    reason: (reason: string, value: string) => `${reason} (${value})`,
    surety: (share: number) =>
      share >= 0.97 ? 'almost surely' : share >= 0.85 ? 'very likely' : share >= 0.6 ? 'likely' : 'perhaps',
    takenFor: (name: string) => `taken for ${name}`,
    decide: (name: string) => `What ${name} is`,
    as: {
      same: (name: string) => `It is ${name}`,
      new: 'It is a new one',
      skip: 'Leave it out',
      other: 'It is another one here…',
      this: 'It is this one',
      thisNamed: (name: string, other: string) => `${name} is ${other}`,
      newNamed: (name: string) => `${name} is a new one`,
      skipNamed: (name: string) => `Leave ${name} out`,
    },
    brings: (fields: number, facts: number) =>
      [
        ...(fields > 0 ? [count(fields, 'field', 'fields')] : []),
        ...(facts > 0 ? [count(facts, 'fact', 'facts')] : []),
      ].join(' and '),
    otherHere: (name: string) => `Which one here ${name} is`,
    otherPlaceholder: 'Type a part of its name',
    otherNone: 'No organisation goes by that name.',
    detailsOf: (name: string) => `What ${name} brings`,
    adds: {
      presences: 'Where it works',
      offers: 'What it offers',
      needs: 'What it needs',
    },
    alters: { offers: 'An offer', needs: 'A need' },
    dates: (since: string | null, until: string | null) =>
      [...(since === null ? [] : [`since ${since}`]), ...(until === null ? [] : [`until ${until}`])].join(', ') ||
      'no dates',
    dated: (before: string, after: string) => `${before} becomes ${after}`,
    forAll: 'For all that wait',
    forAllNone: 'Decide one by one',
    forAllSame: 'They are what they are likeliest to be',
    forAllNew: 'They are new ones',
    forAllSkip: 'Leave them out',
    linkNames: { ties: 'tie', coalitions: 'coalition', memberships: 'seat in a coalition' },
    back: 'Back to the columns',
    go: 'Go on',
  },

  bring: {
    title: 'Who may see it',
    level: 'Who sees what comes in',
    levelHint: 'You can open it later, all at once or one by one. What is here already keeps its level.',
    levels: {
      private: {
        label: 'Nobody yet',
        sentence: 'Coordinators see that the organisations are here, and nothing more. Open it when you are ready.',
      },
      coalition: {
        label: 'Coordinators and coalition partners',
        sentence: 'Coordinators see all of it; others only what belongs to their own coalitions.',
      },
      network: { label: 'Members of this network', sentence: 'Whoever has an account here.' },
      public: { label: 'Everybody', sentence: 'Anyone who opens this site, without an account.' },
      stated: {
        label: 'As the files say',
        sentence: 'Each record at the level that the files give; where they give none, nobody yet.',
      },
    },
    name: 'What to call it',
    nameHint: 'For you and other coordinators, in the list of what was brought in. It is deleted with it.',
    what: 'What comes in',
    news: (n: number) => `${figures.format(n)} new`,
    changed: (n: number) => `${figures.format(n)} changed`,
    waits: (n: number) => `${figures.format(n)} left out, as nobody decided`,
    back: 'Back to the changes',
    go: 'Bring it in',
    sending: 'Sending what you bring in',
    sent: (n: number, of: number) => `${figures.format(n)} of ${figures.format(of)}`,
    applying: 'Taking it in, all at once',
    applyingNote: 'Nothing is half done: either all of it is here, or none.',
    lost: 'The connection is lost. It goes on by itself, from where it stood.',
    tooMany: (count: number, most: number) =>
      `This makes ${figures.format(count)} changes, and ${figures.format(most)} can be brought in at a time. Leave some aside, or part the files; whoever runs this service can bring more with npm run import.`,
    tryNow: 'Try now',
    cancel: 'Cancel',
  },

  done: {
    title: 'Done',
    headline: (fresh: number) => (fresh > 0 ? `${nouns.members(fresh)} came in` : 'It is in'),
    private: 'Nobody sees what is in them yet. When you are ready, open it here.',
    undone: 'It is taken back',
    besides: (said: string) => `Also: ${said}.`,
    members: 'See the organisations',
    map: 'See the map',
    more: 'Bring in more',
  },

  list: {
    title: 'Brought in so far',
    note: 'By you and other coordinators. It can be undone for 30 days.',
    none: 'Nothing yet.',
    states: { staged: 'Waits', applied: 'Brought in', undone: 'Undone' },
    staged: (arrived: number, all: number) =>
      arrived === all
        ? 'All of it has arrived, and waits to be taken in.'
        : `${figures.format(arrived)} of ${figures.format(all)} have arrived. Discard it, and bring the files again.`,
    stagedOther: 'Another coordinator is at it.',
    began: (day: string) => `begun on ${day}`,
    applied: (day: string) => `brought in on ${day}`,
    undoUntil: (day: string) => `can be undone until ${day}`,
    changes: (n: number) => `${count(n, 'field', 'fields')} changed`,
    levelOf: (label: string) => `Who sees ${label}`,
    seenBy: (level: string) => `Seen by: ${level.toLowerCase()}`,
    levelStated: 'Seen as the files said',
    levelSure: (level: string) =>
      `All that came in by this and was not changed since is then seen by: ${level.toLowerCase()}.`,
    levelGo: 'Change who sees it',
    go: 'Take it in',
    goOf: (label: string) => `Take in ${label}`,
    discard: 'Discard',
    discardOf: (label: string) => `Discard ${label}`,
    discardSure: 'Delete what was sent? Nothing of it is in the network.',
    undo: 'Undo',
    undoOf: (label: string) => `Undo ${label}`,
    undoSure: 'Take back all that came in by this? What was changed since stays.',
    undone: (kept: number) =>
      kept === 0
        ? 'All of it is taken back.'
        : `It is taken back. ${count(kept, 'thing', 'things')} changed since and stayed.`,
  },
};
