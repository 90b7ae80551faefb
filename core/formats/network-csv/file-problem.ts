/** What can be wrong with a file, as codes; the words for them belong to whoever shows them. */
import type { CsvProblem } from '../csv.ts';

export type FileProblem = {
  file: string;
  /** Counted from 1, the header's line included. */
  line: number;
  /** Null: it is about the whole row or file. */
  column: string | null;
  problem: ProblemCode;
  /** What stands there. */
  value: string;
};

export type ProblemCode =
  | CsvProblem['problem']
  | 'unknown-file'
  | 'unknown-column'
  | 'missing-column'
  | 'repeated-column'
  | 'empty'
  | 'must-be-empty'
  | 'control-character'
  | 'not-one-of'
  | 'not-a-country'
  | 'not-a-language'
  | 'unknown-area'
  | 'unknown-capacity'
  | 'unknown-case'
  | 'unknown-coalition'
  | 'unknown-exchange'
  | 'unknown-member'
  | 'unknown-message'
  | 'unknown-network'
  | 'unknown-play'
  | 'unknown-source'
  | 'unknown-threat'
  | 'ambiguous-name'
  | 'same-member'
  | 'bad-id'
  | 'bad-number'
  | 'bad-date'
  | 'bad-link'
  | 'bad-text'
  | 'bad-url'
  | 'duplicate';
