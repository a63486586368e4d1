import { useId } from 'react';

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly id?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}

/** Yes or no. */
export function Checkbox({ label, checked, onChange, id, hint, error }: CheckboxProps) {
  const made = useId();
  const controlId = id ?? made;
  const described = [hint !== undefined && `${controlId}-hint`, error !== undefined && `${controlId}-error`].filter((part) => part !== false).join(' ');
  return (
    <div className={error === undefined ? 'field' : 'field invalid'}>
      {error !== undefined && <p className="error" id={`${controlId}-error`}>{error}</p>}
      <div className="choice">
        <input type="checkbox" id={controlId} checked={checked} aria-describedby={described === '' ? undefined : described} aria-invalid={error === undefined ? undefined : true} onChange={(event) => onChange(event.target.checked)} />
        <span>
          <label htmlFor={controlId}>{label}</label>
          {hint !== undefined && <span className="hint" id={`${controlId}-hint`}>{hint}</span>}
        </span>
      </div>
    </div>
  );
}
