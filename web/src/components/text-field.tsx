import { Field } from './field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly id?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly optional?: boolean | string;
  readonly type?: 'text' | 'email' | 'number' | 'search' | 'date';
  /** Lines of a longer text; absent: one line. */
  readonly rows?: number;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'text' | 'email';
  /** How wide the answer is expected to be. */
  readonly width?: 'short' | 'full';
  readonly required?: boolean;
}

/** A text of one line, or of several with `rows`. */
export function TextField({ label, value, onChange, id, hint, error, optional = false, type = 'text', rows, autoComplete = 'off', inputMode, width = 'full', required }: TextFieldProps) {
  return (
    <Field label={label} {...(id !== undefined && { id })} {...(hint !== undefined && { hint })} error={error} optional={optional}>
      {(control) =>
        rows === undefined ? (
          <input {...control} className={width} type={type} inputMode={inputMode} value={value} autoComplete={autoComplete} aria-required={required} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <textarea {...control} dir="auto" rows={rows} value={value} autoComplete={autoComplete} aria-required={required} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}
