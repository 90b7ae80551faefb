/** Who covers what. A long list starts with what hangs on one member or is missing; paper has all of it. */
import { useState } from 'preact/hooks';
import type { Proposal } from '../state/coalition-study.ts';
import { isAtRisk } from '../state/coalition-verdict.ts';
import { isPrinting } from '../state/printing.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Button } from '../ui/button.tsx';
import { Part } from '../ui/part.tsx';
import { CoverageNames } from './coverage-names.tsx';
import { CoverageTable } from './coverage-table.tsx';
import './coalition-coverage.css';

/** Beyond this many seats a table no longer fits beside the form, nor on a phone. */
const MOST_COLUMNS = 6;
/** Up to this many needs all are shown. */
const MOST_LINES = 10;

type CoalitionCoverageProps = { proposal: Proposal; nameOf: (id: string) => string; words: Words };

export function CoalitionCoverage({ proposal, nameOf, words }: CoalitionCoverageProps) {
  const coalitions = coalitionsText;
  const [isOpen, setOpen] = useState(false);
  const { coverage, members } = proposal;
  const atRisk = coverage.filter(isAtRisk);
  const isLong = coverage.length > MOST_LINES && atRisk.length < coverage.length;
  const lines = isLong && !isOpen && !isPrinting.value ? atRisk : coverage;
  const closeWords = atRisk.length > 0 ? coalitions.showAtRisk : coalitions.hideLines;
  const Lines = members.length > MOST_COLUMNS ? CoverageNames : CoverageTable;
  return (
    <Part title={coalitions.coverage}>
      {isLong ? (
        <div class="coalition-coverage_fold">
          <p>{coalitions.atRisk(atRisk.length, coverage.length)}</p>
          <Button weight="plain" isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? closeWords : coalitions.showAllLines(coverage.length)}
          </Button>
        </div>
      ) : null}
      {lines.length === 0 ? null : <Lines lines={lines} proposal={proposal} nameOf={nameOf} words={words} />}
    </Part>
  );
}
