/** The name by which somebody tells their devices apart. */
import { identityText } from '../text/identity-text.ts';
import { TextField } from '../ui/text-field.tsx';

type DeviceNameFieldProps = { value: string; onInput: (value: string) => void };

export function DeviceNameField({ value, onInput }: DeviceNameFieldProps) {
  const { join } = identityText;
  return (
    <TextField
      label={join.deviceName}
      hint={join.deviceHint}
      type="text"
      isRequired
      maxLength={60}
      value={value}
      onInput={onInput}
    />
  );
}
