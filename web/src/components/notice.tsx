import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';
const icons: Readonly<Record<NoticeKind, IconName>> = { info: 'info', success: 'check', warning: 'clock', danger: 'alert' };

interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly title?: string;
  /** Spoken when it appears: `polite` waits, `assertive` interrupts; absent: part of the page. */
  readonly live?: 'polite' | 'assertive';
  readonly children?: ReactNode;
}

/** Something to know before going on. */
export function Notice({ kind = 'info', title, live, children }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role={live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined}>
      <Icon name={icons[kind]} />
      <div>
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
