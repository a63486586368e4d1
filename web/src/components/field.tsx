import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What a control needs to be tied to its label, hint and error. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly label: string;
  /** Where an error summary leads; made up when absent. */
  readonly id?: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Says after the label that this may be left out: in the usual words, or in these. */
  readonly optional?: boolean | string;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A labelled control with its hint and its error. */
export function Field({ label, id, hint, error, optional = false, children }: FieldProps) {
  const { t } = useTranslation();
  const made = useId();
  const controlId = id ?? made;
  const described = [hint !== undefined && `${controlId}-hint`, error !== undefined && `${controlId}-error`].filter((part) => part !== false);
  return (
    <div className={error === undefined ? 'field' : 'field invalid'}>
      <label htmlFor={controlId}>
        {label} {optional !== false && <span className="optional">{optional === true ? t('optional') : optional}</span>}
      </label>
      {hint !== undefined && (
        <div className="hint" id={`${controlId}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p className="error" id={`${controlId}-error`}>
          {error}
        </p>
      )}
      {children({ id: controlId, 'aria-describedby': described.length > 0 ? described.join(' ') : undefined, 'aria-invalid': error === undefined ? undefined : true })}
    </div>
  );
}
