import { Field } from './field.tsx';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  readonly id?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly optional?: boolean | string;
}

/** One of several, folded. */
export function Select<T extends string>({ label, value, choices, onChange, id, hint, error, optional = false }: SelectProps<T>) {
  const choose = (chosen: string): void => {
    const choice = choices.find((each) => each.value === chosen);
    if (choice !== undefined) onChange(choice.value);
  };
  return (
    <Field label={label} {...(id !== undefined && { id })} {...(hint !== undefined && { hint })} error={error} optional={optional}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => choose(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
