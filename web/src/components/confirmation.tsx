import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmationProps {
  readonly title: string;
  readonly open: boolean;
  readonly confirm: string;
  readonly kind?: 'primary' | 'danger';
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What happens then, in plain words. */
  readonly children: ReactNode;
}

/** Asks before something that cannot be taken back. */
export function Confirmation({ title, open, confirm, kind = 'danger', busy = false, onConfirm, onClose, children }: ConfirmationProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      {children}
      <div className="actions">
        <Button kind={kind} busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
