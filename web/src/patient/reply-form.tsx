import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';

interface ReplyFormProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly send: string;
  /** UTF-16 code units that the API takes. */
  readonly longest: number;
  /** Whether nothing need be written. */
  readonly optional?: boolean;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onSend: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** A text to the service, checked before it is sent. */
export function ReplyForm({ id, label, hint, send, longest, optional = false, text, onChange, onSend, isPending, error }: ReplyFormProps) {
  const { t } = useTranslation('patient');
  const [isChecked, setChecked] = useState(false);
  const wrong = text.trim() === '' && !optional ? t('reply.missing') : text.trim().length > longest ? t('reply.long', { longest }) : undefined;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (wrong === undefined) onSend();
        else document.getElementById(id)?.focus();
      }}
    >
      <TextField id={id} label={label} hint={hint} rows={5} optional={optional} value={text} error={isChecked ? wrong : undefined} onChange={onChange} />
      {error !== null && <ProblemNotice error={error} />}
      <div className="actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {send}
        </Button>
      </div>
    </form>
  );
}
