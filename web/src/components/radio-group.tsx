import { useId } from 'react';
import type { Choice } from './select.tsx';

interface RadioGroupProps<T extends string> {
  readonly legend: string;
  readonly value: T | undefined;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  readonly id?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** `row` puts short choices side by side. */
  readonly layout?: 'column' | 'row';
}

/** One of a few, all in sight. */
export function RadioGroup<T extends string>({ legend, value, choices, onChange, id, hint, error, layout = 'column' }: RadioGroupProps<T>) {
  const made = useId();
  const groupId = id ?? made;
  const described = [hint !== undefined && `${groupId}-hint`, error !== undefined && `${groupId}-error`].filter((part) => part !== false).join(' ');
  return (
    <fieldset className={error === undefined ? 'field' : 'field invalid'} aria-describedby={described === '' ? undefined : described}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className="hint" id={`${groupId}-hint`}>{hint}</p>}
      {error !== undefined && <p className="error" id={`${groupId}-error`}>{error}</p>}
      <div className={`choices ${layout}`}>
        {choices.map((choice, index) => (
          <label className="choice" key={choice.value}>
            <input type="radio" id={index === 0 ? groupId : undefined} name={groupId} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            <span>
              {choice.label}
              {choice.hint !== undefined && <span className="hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
