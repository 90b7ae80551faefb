/** Threats and openings to choose from, one after the other. */
import { useMemo } from 'preact/hooks';
import type { ThreatKind } from '#core/playbook-vocabulary.ts';
import { threatOptions } from '../../state/threat-options.ts';
import { threats } from '../../state/threats.ts';
import { Ready } from '../../ui/ready.tsx';
import { PickedWords } from './picked-words.tsx';

type ThreatFieldProps = {
  title: string;
  add: string;
  nothing: string;
  /** Only these; without, both. */
  kind?: ThreatKind;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

export function ThreatField({ kind, ...props }: ThreatFieldProps) {
  return (
    <Ready of={threats} lines={2}>
      {({ threats: all }) => <Field {...props} all={all.filter((one) => kind === undefined || one.kind === kind)} />}
    </Ready>
  );
}

type FieldProps = Omit<ThreatFieldProps, 'kind'> & {
  all: readonly (Parameters<typeof threatOptions>[0][number] & { isRetired: boolean })[];
};

function Field({ all, ...props }: FieldProps) {
  const options = useMemo(() => threatOptions(all.filter(({ isRetired }) => !isRetired)), [all]);
  return (
    <PickedWords {...props} nameOf={(id) => all.find((one) => one.id === id)?.labels.en ?? id} options={options} />
  );
}
