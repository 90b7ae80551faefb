/** A quantity to set by sliding: what it is, how much, and what its two ends mean where that is not plain. */
import { useId } from 'preact/hooks';
import './slider.css';

type SliderProps = {
  label: string;
  /** The value in words, shown beside the label and read out. */
  said: string;
  value: number;
  most: number;
  step: number;
  /** What the least and the most mean. */
  ends?: readonly [string, string];
  onInput: (value: number) => void;
};

export function Slider({ label, said, value, most, step, ends, onInput }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label class="slider_label" for={id}>
        {label}
      </label>
      <span class="slider_said" aria-hidden="true">
        {said}
      </span>
      <input
        class="slider_input"
        id={id}
        type="range"
        min={0}
        max={most}
        step={step}
        value={value}
        aria-valuetext={said}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      {ends ? (
        <span class="slider_ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      ) : null}
    </div>
  );
}
